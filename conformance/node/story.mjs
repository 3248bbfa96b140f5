// The article's last chapter with AWS's SDK for JavaScript: a role profile with `mfa_serial`.
//
// Prints one JSON object; the Python side made the account and asserts on what is printed.
import { GetUserCommand, IAMClient, ListUsersCommand, TagUserCommand, ListUserTagsCommand } from "@aws-sdk/client-iam";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { fromIni } from "@aws-sdk/credential-providers";

const asked = [];
// resolved once: each client would ask on its own, and a code works once
const role = await fromIni({
  profile: "admin-role",
  mfaCodeProvider: async (serial) => {
    asked.push(serial);
    return process.env.CODE;
  },
})();

async function refusal(call) {
  try {
    await call;
    return null;
  } catch (error) {
    return { name: error.name, status: error.$metadata?.httpStatusCode, message: error.message };
  }
}

const own = { credentials: fromIni({ profile: "machamp" }), maxAttempts: 1 };
const stepped = { credentials: role, maxAttempts: 1 };
const iam = new IAMClient(stepped);

const story = {
  who: (await new STSClient(own).send(new GetCallerIdentityCommand({}))).Arn,
  refusedBefore: await refusal(new IAMClient(own).send(new ListUsersCommand({}))),
  whoInRole: (await new STSClient(stepped).send(new GetCallerIdentityCommand({}))).Arn,
  users: (await iam.send(new ListUsersCommand({}))).Users.map((user) => user.UserName),
  missing: await refusal(iam.send(new GetUserCommand({ UserName: "nobody" }))),
  tooLong: await refusal(iam.send(new GetUserCommand({ UserName: "n".repeat(129) }))),
};
await iam.send(new TagUserCommand({ UserName: "machamp", Tags: [{ Key: "ключ", Value: "値 +=@/_" }] }));
story.tags = (await iam.send(new ListUserTagsCommand({ UserName: "machamp" }))).Tags;
story.asked = asked;
console.log(JSON.stringify(story));
