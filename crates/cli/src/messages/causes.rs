//! What each code of `why` means, for `why --explain`. Sources are pages of the IAM User Guide.

use super::message::messages;

messages! { CAUSES:
    TitleWHY00 { en: "it is allowed", ja: "許可される" }
    ExplainWHY00 {
        en: "Every layer that must allow, allows, and no statement denies. The first line names the statement that granted; if it has conditions, the second names the facts it rests on, and the third says what happens without MFA.\nSource: reference_policies_evaluation-logic",
        ja: "許可が必要な層がすべて許可し、拒否するステートメントがない。1行目は許可したステートメント、条件があれば2行目はその根拠、3行目はMFAがない場合の結果。\n出典: reference_policies_evaluation-logic",
    }
    TitleWHY01 { en: "denied until there is MFA", ja: "MFAがないための明示的な拒否" }
    ExplainWHY01 {
        en: "A Deny statement applies because aws:MultiFactorAuthPresent is false or absent. A request signed with an access key carries no such key at all; a session made without a code says false. Get a session with a code (aws sts get-session-token, or a profile with mfa_serial) and repeat the call with it. On a role this statement blocks every session: MFA is checked when the role is assumed, not in it.\nSource: reference_policies_condition-keys, id_credentials_mfa_configure-api-require",
        ja: "aws:MultiFactorAuthPresent が false か、存在しないため、Denyステートメントが適用された。アクセスキーで署名したリクエストにはこのキーがなく、コードなしで作ったセッションでは false になる。コード付きのセッション (aws sts get-session-token、または mfa_serial のあるプロファイル) でやり直す。ロールに付けると全セッションが拒否される。MFAはロールを引き受けるときに検査され、その後ではない。\n出典: reference_policies_condition-keys, id_credentials_mfa_configure-api-require",
    }
    TitleWHY02 { en: "denied under conditions that hold", ja: "成り立つ条件による明示的な拒否" }
    ExplainWHY02 {
        en: "A Deny statement applies because all its conditions hold. Operators that end in IfExists, and negated ones, also hold when the key is absent. A Deny wins over every Allow. Change the fact, if it is yours to change; else ask whoever keeps the statement.\nSource: reference_policies_elements_condition_operators",
        ja: "条件がすべて成り立ち、Denyステートメントが適用された。IfExists で終わる演算子と否定の演算子は、キーがない場合にも成り立つ。DenyはすべてのAllowに優先する。変えられる条件なら変え、そうでなければ管理者に相談する。\n出典: reference_policies_elements_condition_operators",
    }
    TitleWHY03 { en: "denied always", ja: "無条件の明示的な拒否" }
    ExplainWHY03 {
        en: "A Deny statement without conditions applies. No Allow anywhere overrides it, also not for administrators; the statement itself has to change.\nSource: reference_policies_evaluation-logic_AccessPolicyLanguage_Interplay",
        ja: "条件のないDenyステートメントが適用された。どのAllowでも上書きできず、管理者でも同じ。ステートメント自体を変えるしかない。\n出典: reference_policies_evaluation-logic_AccessPolicyLanguage_Interplay",
    }
    TitleWHY04 { en: "no statement is about the action", ja: "アクションに関するステートメントがない" }
    ExplainWHY04 {
        en: "In the layer that the first line names, no Allow statement's Action covers the action. What nothing allows is refused. An action that a guard exempts from its Deny is not yet allowed: NotAction in a Deny grants nothing. `steprole catalog NAME` tells how an action is spelt.\nSource: reference_policies_evaluation-logic, reference_policies_elements_notaction",
        ja: "1行目の層に、このアクションを含むAllowステートメントがない。何も許可していないことは拒否される。見張りのDenyで対象外にしたアクションは、それだけでは許可されない。DenyのNotActionは何も与えない。アクションの綴りは `steprole catalog NAME` で調べられる。\n出典: reference_policies_evaluation-logic, reference_policies_elements_notaction",
    }
    TitleWHY05 { en: "no statement is about the resource", ja: "リソースに関するステートメントがない" }
    ExplainWHY05 {
        en: "Statements allow the action, on other resources. Usual reasons: a path in the ARN that the pattern lacks (user/team/alice is not user/alice), a bucket without its objects (arn:aws:s3:::b and arn:aws:s3:::b/* are different), a variable without a value, or an action that knows no resources and needs \"*\".\nSource: reference_policies_elements_resource, reference_policies_variables",
        ja: "アクションを許可するステートメントはあるが、対象のリソースが違う。よくある原因: ARNのパスがパターンにない (user/team/alice は user/alice ではない)、バケットとオブジェクトの取り違え (arn:aws:s3:::b と arn:aws:s3:::b/* は別)、値のない変数、リソースを区別せず \"*\" が必要なアクション。\n出典: reference_policies_elements_resource, reference_policies_variables",
    }
    TitleWHY06 { en: "no statement names the caller", ja: "呼び出し元を挙げるステートメントがない" }
    ExplainWHY06 {
        en: "A trust or resource-based policy allows the action to others. A user or role is named by its whole ARN, path included; a wildcard inside an ARN names nobody. A policy that names the account only delegates: the caller's own policies must allow as well. A user or role that was deleted and made again is somebody else.\nSource: reference_policies_elements_principal",
        ja: "信頼ポリシーまたはリソースベースのポリシーが、別の呼び出し元に許可している。ユーザーとロールはパスを含むARN全体で指定し、ARNの中のワイルドカードは誰も指さない。アカウントを挙げたポリシーは委任しているだけで、呼び出し元自身のポリシーにも許可が必要。削除して作り直したユーザーやロールは別人になる。\n出典: reference_policies_elements_principal",
    }
    TitleWHY07 { en: "allowed with MFA", ja: "MFAがあれば許可される" }
    ExplainWHY07 {
        en: "An Allow statement is there; its condition asks for MFA. Bool \"true\" fails when the key is absent, which is right for an Allow. Get a session with a code, or put the code into the call that assumes the role.\nSource: id_credentials_mfa_configure-api-require",
        ja: "Allowステートメントはあるが、条件としてMFAを求めている。Bool の \"true\" はキーがなければ成り立たず、Allowではそれが正しい。コード付きのセッションを作るか、ロールを引き受ける呼び出しにコードを付ける。\n出典: id_credentials_mfa_configure-api-require",
    }
    TitleWHY08 { en: "a condition key is absent", ja: "条件キーがない" }
    ExplainWHY08 {
        en: "An Allow statement wants a value for a key that the request does not carry, and a comparison with nothing fails. `steprole catalog KEY` says which requests carry the key. If your request has it, say so with --context KEY=VALUE.\nSource: reference_policies_elements_condition_operators#Conditions_IfExists",
        ja: "Allowステートメントが求める条件キーがリクエストになく、比較が成り立たない。キーがどのリクエストにあるかは `steprole catalog KEY` で調べられる。実際にはある場合は --context KEY=VALUE で指定する。\n出典: reference_policies_elements_condition_operators#Conditions_IfExists",
    }
    TitleWHY09 { en: "a condition key has another value", ja: "条件キーの値が違う" }
    ExplainWHY09 {
        en: "An Allow statement wants another value than the request has. All conditions of a statement must hold; of the values listed for one key, any one will do. An operator without ForAllValues or ForAnyValue does not match a key with several values.\nSource: reference_policies_elements_condition, reference_policies_condition-logic-multiple-context-keys-or-values",
        ja: "Allowステートメントが求める値と、リクエストの値が違う。ステートメントの条件はすべて成り立つ必要があり、1つのキーに並んだ値はどれか1つでよい。ForAllValues や ForAnyValue のない演算子は、値が複数あるキーに一致しない。\n出典: reference_policies_elements_condition, reference_policies_condition-logic-multiple-context-keys-or-values",
    }
    TitleWHY10 { en: "no policy is there that could allow it", ja: "許可できるポリシーがない" }
    ExplainWHY10 {
        en: "The layer that must allow has no policy at all, as far as the files say. A role needs a trust policy that allows, even inside the account; so does a KMS key. For a resource of another account both sides must allow: the caller's policies and the resource's.\nSource: reference_policies_evaluation-logic-cross-account",
        ja: "許可が必要な層に、ファイルで見る限りポリシーがない。ロールは同じアカウントの中でも信頼ポリシーの許可が要り、KMSキーも同じ。別のアカウントのリソースでは、呼び出し元とリソースの両方のポリシーに許可が必要。\n出典: reference_policies_evaluation-logic-cross-account",
    }
    TitleWHY11 { en: "a federated session without a session policy", ja: "セッションポリシーのないフェデレーテッドセッション" }
    ExplainWHY11 {
        en: "A session of GetFederationToken may do what its session policy and the user's policies both allow; without a session policy that is nothing, except where a resource's policy names the session.\nSource: id_credentials_temp_control-access_getfederationtoken",
        ja: "GetFederationToken のセッションにできるのは、セッションポリシーとユーザーのポリシーの両方が許可することだけ。セッションポリシーがなければ何もできない。ただし、リソースのポリシーがそのセッションを挙げている場合を除く。\n出典: id_credentials_temp_control-access_getfederationtoken",
    }
    TitleWHY12 { en: "the message does not say", ja: "メッセージからはわからない" }
    ExplainWHY12 {
        en: "The message names the kind of policy at most; of several kinds that deny it names one, and never the statement. Since 2026 an explicit deny may carry the policy's ARN, within the account or organization. AssumeRole says the same for a trust policy that refuses and for a role that does not exist. Give the policies with --account or --policy, and the statement is found.\nSource: troubleshoot_access-denied",
        ja: "メッセージが示すのは、せいぜいポリシーの種類まで。複数の種類が拒否していても1つしか示さず、ステートメントは示さない。2026年以降、明示的な拒否では、同じアカウントか組織の中ならポリシーのARNが付くことがある。AssumeRole では、信頼ポリシーの拒否でも存在しないロールでも同じ文面になる。--account か --policy でポリシーを渡せば、ステートメントがわかる。\n出典: troubleshoot_access-denied",
    }
    TitleWHY13 { en: "the reason is encoded", ja: "理由が符号化されている" }
    ExplainWHY13 {
        en: "EC2 and a few others encode the reason, since it may reveal policies. Whoever may call sts:DecodeAuthorizationMessage can read it.\nSource: STS API, DecodeAuthorizationMessage",
        ja: "EC2など一部のサービスは、ポリシーの内容が漏れないように理由を符号化する。sts:DecodeAuthorizationMessage を許された者が復号できる。\n出典: STS API, DecodeAuthorizationMessage",
    }
    TitleWHY14 { en: "a session cannot call it", ja: "セッションからは呼び出せない" }
    ExplainWHY14 {
        en: "GetSessionToken and GetFederationToken take the keys of an IAM user or of the root user. Whatever its policies allow, a session of a role or of a federated user cannot call them, and a session of GetSessionToken gets no other. From a role, call AssumeRole.\nSource: id_credentials_sts-comparison",
        ja: "GetSessionToken と GetFederationToken を呼び出せるのは、IAMユーザーかルートユーザーのキーだけ。ロールやフェデレーテッドユーザーのセッションは、ポリシーが何を許可していても呼び出せない。GetSessionToken のセッションから新しいセッションも得られない。ロールからは AssumeRole を呼び出す。\n出典: id_credentials_sts-comparison",
    }
}
