// SPDX-License-Identifier: Apache-2.0
//
// Fabric's own Node client against a running network: submits, evaluates, listens to chaincode events, replays blocks.
//
//   node client.mjs <endpoints.json> <crypto folder> <user> <function> <request id> <command JSON>
//
// The function writes an entry; the script reads that entry back. It prints one line of JSON, or fails with the reason.

import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as grpc from '@grpc/grpc-js';
import { connect, GatewayError, signers } from '@hyperledger/fabric-gateway';

const [endpointsFile, cryptoFolder, userName, functionName, requestId, command] = process.argv.slice(2);
const utf8 = new TextDecoder();
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

const endpoints = json(endpointsFile);
const user = json(resolve(cryptoFolder, 'users.json')).find((each) => each.user === userName);
const peer = endpoints.peers.find((each) => each.mspId === user.mspId);

const dataFolder = resolve(dirname(endpointsFile), '..');
const pem = (path) => (path ? readFileSync(resolve(dataFolder, path)) : null);
const clientCertificate = pem(peer.tlsClientCertificate);
const connection = new grpc.Client(
    peer.address,
    grpc.credentials.createSsl(pem(peer.tlsCaCertificate), pem(peer.tlsClientKey), clientCertificate),
    { 'grpc.ssl_target_name_override': peer.serverName, 'grpc.max_receive_message_length': 100 * 1024 * 1024 },
);
const seconds = (count) => () => ({ deadline: Date.now() + count * 1000 });
const gateway = connect({
    client: connection,
    identity: { mspId: user.mspId, credentials: readFileSync(resolve(cryptoFolder, user.certificate)) },
    signer: signers.newPrivateKeySigner(createPrivateKey(readFileSync(resolve(cryptoFolder, user.privateKey)))),
    // A peer that asks for a certificate takes a request for blocks only if it names that certificate.
    tlsClientCertificateHash: clientCertificate
        ? createHash('sha256').update(new X509Certificate(clientCertificate).raw).digest()
        : undefined,
    evaluateOptions: seconds(15),
    endorseOptions: seconds(30),
    submitOptions: seconds(15),
    commitStatusOptions: seconds(30),
    chaincodeEventsOptions: seconds(60),
    blockEventsOptions: seconds(60),
    filteredBlockEventsOptions: seconds(60),
});
const network = gateway.getNetwork(endpoints.channel);
const contract = network.getContract(endpoints.chaincode);

/** Takes from a stream until an item says that it is enough, then closes the stream. */
async function takeUntil(stream, isEnough) {
    const items = [];
    try {
        for await (const item of stream) {
            items.push(item);
            if (isEnough(item)) {
                return items;
            }
        }
    } finally {
        stream.close();
    }
    throw new Error('the stream ended early');
}

async function submitAsync() {
    const submitted = await contract.submitAsync(functionName, { arguments: [requestId, command] });
    const answer = utf8.decode(submitted.getResult());
    const status = await submitted.getStatus();
    return {
        answer,
        transactionId: status.transactionId,
        code: status.code,
        successful: status.successful,
        blockNumber: status.blockNumber,
    };
}

/** The same function under a request id that is too short to be one: how a refusal reaches a stock client. */
async function refusal() {
    try {
        await contract.submitTransaction(functionName, 'short', command);
        return null;
    } catch (error) {
        if (error instanceof GatewayError) {
            return { type: error.constructor.name, status: error.code, details: error.details.map((each) => each.message) };
        }
        throw error;
    }
}

/** The event of this script's own request, listened for from a block on. */
async function ownEvent(startBlock) {
    const stream = await network.getChaincodeEvents(endpoints.chaincode, { startBlock });
    const isOwn = (event) => JSON.parse(utf8.decode(event.payload)).requestId === requestId;
    const own = (await takeUntil(stream, isOwn)).at(-1);
    return {
        name: own.eventName,
        payload: utf8.decode(own.payload),
        transactionId: own.transactionId,
        blockNumber: own.blockNumber,
    };
}

async function blocks(last) {
    const stream = await network.getBlockEvents({ startBlock: 0n });
    const all = await takeUntil(stream, (block) => BigInt(block.getHeader().getNumber()) === last);
    return {
        numbers: all.map((block) => block.getHeader().getNumber()),
        previousHashes: all.map((block) => Buffer.from(block.getHeader().getPreviousHash_asU8()).toString('hex')),
        transactions: all.map((block) => block.getData().getDataList().length),
    };
}

async function filteredBlocks(last, transactionId) {
    const stream = await network.getFilteredBlockEvents({ startBlock: 0n });
    const all = await takeUntil(stream, (block) => BigInt(block.getNumber()) === last);
    const own = all.at(-1).getFilteredTransactionsList().find((each) => each.getTxid() === transactionId);
    return {
        numbers: all.map((block) => block.getNumber()),
        transactions: all.map((block) => block.getFilteredTransactionsList().length),
        ownCode: own?.getTxValidationCode(),
    };
}

try {
    // One listener is there before the transaction is, another begins in its block after the commit.
    const [live, submitted] = await Promise.all([ownEvent(0n), submitAsync()]);
    const replayed = await ownEvent(submitted.blockNumber);
    const { kind, id } = JSON.parse(submitted.answer).result;
    const again = utf8.decode(await contract.submitTransaction(functionName, requestId, command));
    const evaluated = utf8.decode(await contract.evaluateTransaction('read:Get', JSON.stringify({ kind, id })));
    const refused = await refusal();
    const full = await blocks(submitted.blockNumber);
    const filtered = await filteredBlocks(submitted.blockNumber, submitted.transactionId);
    const result = { submitted, again, evaluated, refused, live, replayed, full, filtered };
    console.log(JSON.stringify(result, (name, value) => (typeof value === 'bigint' ? Number(value) : value)));
} finally {
    gateway.close();
    connection.close();
}
