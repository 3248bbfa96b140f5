// Federation with AWS's SDK for JavaScript: a token file in the environment, a SAML response, and what is refused.
//
// Prints one JSON object; the Python side made the providers, the token and the response, and asserts on what is printed.
import {
  AssumeRoleWithSAMLCommand, AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient,
} from "@aws-sdk/client-sts";
import { fromTokenFile } from "@aws-sdk/credential-providers";
import { readFile } from "node:fs/promises";

const { ROLE, PROVIDER, SAML_FILE, AWS_WEB_IDENTITY_TOKEN_FILE } = process.env;

async function refusal(call) {
  try {
    await call;
    return null;
  } catch (error) {
    return { name: error.name, message: error.message };
  }
}

// the environment alone says which role and which token
const byFile = new STSClient({ credentials: fromTokenFile() });
// whoever federates has no key to sign with
const nobody = new STSClient({ maxAttempts: 1 });
const token = (await readFile(AWS_WEB_IDENTITY_TOKEN_FILE, "utf8")).trim();
const response = (await readFile(SAML_FILE, "utf8")).trim();

const saml = await nobody.send(
  new AssumeRoleWithSAMLCommand({ RoleArn: ROLE, PrincipalArn: PROVIDER, SAMLAssertion: response }),
);
const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = saml.Credentials;
const inside = new STSClient({ credentials: { accessKeyId, secretAccessKey, sessionToken } });

console.log(JSON.stringify({
  byFile: (await byFile.send(new GetCallerIdentityCommand({}))).Arn,
  bySaml: (await inside.send(new GetCallerIdentityCommand({}))).Arn,
  subject: saml.Subject,
  changedToken: await refusal(nobody.send(new AssumeRoleWithWebIdentityCommand({
    RoleArn: ROLE, RoleSessionName: "changed", WebIdentityToken: token.slice(0, -8) + "AAAAAAAA",
  }))),
  noResponse: await refusal(nobody.send(new AssumeRoleWithSAMLCommand({
    RoleArn: ROLE, PrincipalArn: PROVIDER, SAMLAssertion: "bm90IGEgcmVzcG9uc2U=",
  }))),
}));
