#!/bin/sh
# The article's helper: one code in, a profile with session credentials out.
#
#   usage: article.sh CODE
#
#   MFA_SERIAL         serial number (ARN) of the device that shows the code
#   LONG_TERM_PROFILE  profile with the user's own access key          (machamp)
#   SESSION_PROFILE    profile that receives the session credentials   (sample-mfa)
#
# AWS_ENDPOINT_URL and the other variables of the aws command apply as usual.
set -u

MFA_TOKEN=${1:?one code of six digits}
SERIAL=${MFA_SERIAL:?serial number of the MFA device}
SOURCE=${LONG_TERM_PROFILE:-machamp}
TARGET=${SESSION_PROFILE:-sample-mfa}

JSON=$(aws sts get-session-token --serial-number "$SERIAL" --token-code "$MFA_TOKEN" --profile "$SOURCE")

if [ -z "$JSON" ]; then
  echo "[Error] Invalid Argument." >&2
  exit 1
fi

field() {
  printf '%s' "$JSON" | jq -r -c ".Credentials | .$1"
}

aws configure set aws_access_key_id "$(field AccessKeyId)" --profile "$TARGET"
aws configure set aws_secret_access_key "$(field SecretAccessKey)" --profile "$TARGET"
aws configure set aws_session_token "$(field SessionToken)" --profile "$TARGET"
