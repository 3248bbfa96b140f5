// AWS's SDK for JavaScript over credentials that end again and again: every call must go through.
//
// Prints the access keys that signed, one JSON list.
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";

const wanted = Number(process.env.WANTED);
const client = new STSClient({ maxAttempts: 1 });
const seen = new Set();
const end = Date.now() + 60_000;
while (seen.size < wanted && Date.now() < end) {
  await client.send(new GetCallerIdentityCommand({}));
  seen.add((await client.config.credentials()).accessKeyId);
}
console.log(JSON.stringify([...seen]));
