# Shared by up, down, status and demo. Needs bash and a JDK; Maven only to build.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
DATA_DIR=${DATA_DIR:-$root/network/data}
mkdir -p "$DATA_DIR/run"
DATA_DIR=$(cd "$DATA_DIR" && pwd)
export DATA_DIR
export PORT=${PORT:-8080}
run=$DATA_DIR/run

network_jar=$root/network/embedded/target/embedded.jar
chaincode_jar=$root/chaincode/contract/target/chaincode.jar
fabric_jar=$root/network/fabric/target/fabric.jar
identity_jar=$root/network/identity/target/identity.jar
gateway_jar=$root/gateway-app/app/target/app/app.jar
demo_jar=$root/gateway-app/acceptance/target/demo.jar

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

java_command() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    printf '%s' "$JAVA_HOME/bin/java"
  else
    command -v java || die "No Java found: install a JDK 17 or newer, or set JAVA_HOME."
  fi
}

# Quick to start and small: the first-tier compiler alone and the serial collector. For a load test: JAVA_TUNING=-XX:+UseParallelGC
java_tuning=${JAVA_TUNING:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC}

# Whether every jar is there and no source is newer than the oldest of them. The gateway's jar carries the time stamp of
# reproducible builds, so its age says nothing.
is_built() {
  local jar oldest=
  [ -f "$gateway_jar" ] || return 1
  for jar in "$network_jar" "$fabric_jar" "$identity_jar" "$chaincode_jar" "$demo_jar"; do
    [ -f "$jar" ] || return 1
    if [ -z "$oldest" ] || [ "$jar" -ot "$oldest" ]; then oldest=$jar; fi
  done
  [ -z "$(find "$root/pom.xml" "$root"/chaincode/*/src/main "$root"/network/*/src/main "$root"/gateway-app/*/src/main \
    "$root"/chaincode/*/pom.xml "$root"/network/*/pom.xml "$root"/gateway-app/*/pom.xml \
    -type f -newer "$oldest" -print -quit)" ]
}

build_if_needed() {
  is_built && return 0
  command -v mvn >/dev/null || die "Not built yet, and no Maven found: install Maven 3.8 or newer."
  say "Building once; this takes some minutes on a new machine ..."
  (cd "$root" && mvn -q -B -DskipTests -Dspotless.check.skip=true package >&2) || die "The build failed."
  # Maven leaves a jar alone whose content is unchanged; the comparison above goes by time.
  touch "$network_jar" "$fabric_jar" "$identity_jar" "$chaincode_jar" "$demo_jar"
}

# The process id in a file, if that process still runs the jar.
pid_of() {
  local file=$run/$1.pid jar=$2 pid
  [ -f "$file" ] || return 1
  pid=$(cat "$file")
  ps -p "$pid" -o args= 2>/dev/null | grep -qF "$jar" || return 1
  printf '%s' "$pid"
}

gateway_pid() { pid_of gateway "$gateway_jar"; }
network_pid() { pid_of network "$network_jar"; }

# Whether the data folder was made for real Fabric.
is_fabric() { [ -e "$DATA_DIR/fabric/network.json" ]; }

# Whether the whole network runs: every process that was started, or the one of the embedded network.
network_runs() {
  if ! is_fabric; then
    network_pid >/dev/null
    return
  fi
  [ -e "$DATA_DIR/network/endpoints.json" ] || return 1
  local file
  for file in "$DATA_DIR"/fabric/nodes/*/pid "$DATA_DIR"/fabric/nodes/*/*/pid; do
    if [ -e "$file" ] && ! kill -0 "$(cat "$file")" 2>/dev/null; then return 1; fi
  done
}

network_log() { if is_fabric; then ls -t "$DATA_DIR"/fabric/nodes/*/log | head -n 1; else echo "$run/network.log"; fi; }

stop_network() {
  local pid
  if pid=$(network_pid); then stop_process network "$pid"; fi
  if is_fabric; then "$root/network/fabric/ctl" down --data "$DATA_DIR"; fi
}

# The address that the running gateway has printed.
gateway_url() { sed -n 's/^READY //p' "$run/gateway.log" 2>/dev/null | tail -n 1; }

stop_process() {
  local name=$1 pid=$2 i
  kill "$pid" 2>/dev/null || true
  for i in $(seq 1 150); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.2
  done
  if kill -0 "$pid" 2>/dev/null; then
    say "$name did not stop in 30 s; killing it."
    kill -9 "$pid" 2>/dev/null || true
  fi
  rm -f "$run/$name.pid"
}
