// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestledger.rules.unit.Fen;

/** What has arrived so far in one evaluation, in the order of arrival. */
final class Tally {
    /** What one payee has received. */
    static final class Account {
        private final Beneficiary terms;
        private final List<Fen> arrivals = new ArrayList<>();
        private final List<DerivationLine> lines = new ArrayList<>();
        private Optional<Node.InTranches> tranches = Optional.empty();

        Account(Beneficiary terms) {
            this.terms = terms;
        }

        /** Adds the lines that no earlier arrival has brought along: two ways share their beginning. */
        private void addNew(List<DerivationLine> way) {
            int shared = 0;
            while (shared < way.size() && contains(way.get(shared))) {
                shared++;
            }
            lines.addAll(way.subList(shared, way.size()));
        }

        private boolean contains(DerivationLine line) {
            for (DerivationLine present : lines) {
                if (present == line) {
                    return true;
                }
            }
            return false;
        }

        Beneficiary terms() {
            return terms;
        }

        Fen sum() {
            Fen sum = Fen.ZERO;
            for (Fen arrival : arrivals) {
                sum = sum.plus(arrival);
            }
            return sum;
        }

        boolean severalArrivals() {
            return arrivals.size() > 1;
        }

        List<DerivationLine> lines() {
            return new ArrayList<>(lines);
        }

        Optional<Node.InTranches> tranches() {
            return tranches;
        }
    }

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();

    void pay(String payee, Beneficiary terms, Fen amount, Path path) {
        Account account = accounts.computeIfAbsent(payee, key -> new Account(terms));
        account.arrivals.add(amount);
        account.addNew(path.lines());
        account.tranches = path.tranches();
    }

    void figure(String name, Fen amount) {
        figures.add(new Figure(name + "Fen", amount));
    }

    void flag(String name, boolean set) {
        flags.add(new Flag(name, set));
    }

    Map<String, Account> accounts() {
        return accounts;
    }

    List<Figure> figures() {
        return figures;
    }

    List<Flag> flags() {
        return flags;
    }
}
