// What our infrastructure promises, with node's own test runner and AWS's SDK: without a policy, nothing.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, before, beforeEach, test } from "node:test";
import {
  CreateAccessKeyCommand, CreateUserCommand, IAMClient, ListUsersCommand, PutUserPolicyCommand,
} from "@aws-sdk/client-iam";

const operator = { accessKeyId: "TESTEXAMPLE", secretAccessKey: "the-secret-of-these-tests-EXAMPLE" };
let server;
let url;

before(async () => {
  server = spawn(process.env.STEPROLE ?? "steprole", ["serve", "--test-controls"], {
    env: {
      ...process.env,
      STEPROLE_OPERATOR_ACCESS_KEY_ID: operator.accessKeyId,
      STEPROLE_OPERATOR_SECRET_ACCESS_KEY: operator.secretAccessKey,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // printed once requests are answered
  for await (const line of createInterface({ input: server.stdout })) {
    url = line.match(/^export AWS_ENDPOINT_URL=(.*)$/)?.[1];
    if (url) return;
  }
  throw new Error("the server did not start");
});

after(async () => {
  server.kill();
  await once(server, "exit");
});

beforeEach(() => fetch(`${url}/_steprole/reset`, { method: "POST" }));

const iam = (credentials) => new IAMClient({ endpoint: url, region: "us-east-1", credentials });

test("a new user lists users only once a policy says so", async () => {
  const admin = iam(operator);
  await admin.send(new CreateUserCommand({ UserName: "alice" }));
  const { AccessKey: key } = await admin.send(new CreateAccessKeyCommand({ UserName: "alice" }));
  const alice = iam({ accessKeyId: key.AccessKeyId, secretAccessKey: key.SecretAccessKey });

  const refused = await alice.send(new ListUsersCommand({})).catch((error) => error);
  assert.equal(refused.name, "AccessDenied");
  const why = await fetch(`${url}/_steprole/explain?request_id=${refused.$metadata.requestId}`);
  assert.match(JSON.stringify(await why.json()), /iam:ListUsers/);

  await admin.send(new PutUserPolicyCommand({
    UserName: "alice",
    PolicyName: "list",
    PolicyDocument: JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "iam:ListUsers", Resource: "*" }],
    }),
  }));
  const { Users: users } = await alice.send(new ListUsersCommand({}));
  assert.deepEqual(users.map((user) => user.UserName), ["alice"]);
});

test("each test begins with an empty account", async () => {
  const { Users: users } = await iam(operator).send(new ListUsersCommand({}));
  assert.deepEqual(users, []);
});
