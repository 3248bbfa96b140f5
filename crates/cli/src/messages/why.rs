//! The words of `why`.

use super::message::messages;

messages! { WHY:
    // help
    HelpWhy {
        en: "Say why a request is refused or allowed: what decided, which fact was missing, what to do",
        ja: "リクエストが拒否または許可された理由を示す。何が決めたか、何が足りなかったか、次に何をするか",
    }
    HelpWhyMessage {
        en: "An AccessDenied message as it was printed, `-` or nothing for stdin; with --policy or --account it is decided again",
        ja: "表示されたAccessDeniedメッセージ。`-` または省略で標準入力。--policy か --account があれば判定し直す",
    }
    HelpWhyRequestId { en: "Id of a request that `steprole serve` answered, with --endpoint", ja: "`steprole serve` が応答したリクエストのID。--endpoint とともに使う" }
    HelpWhyEndpoint { en: "URL of that server", ja: "そのサーバーのURL" }
    HelpWhyMfa {
        en: "What the request said of MFA: `yes`, `no` (a session without MFA) or `absent` (an access key); else what fits the refusal",
        ja: "リクエストがMFAについて示した値: `yes`、`no` (MFAなしのセッション)、`absent` (アクセスキー)。省略時は拒否に合うもの",
    }
    HelpWhyTrace { en: "Print every statement about the action, element by element", ja: "そのアクションに関する全ステートメントを要素ごとに表示する" }
    HelpWhyExplain { en: "What a code such as WHY01 means; without a code: all of them", ja: "WHY01 などのコードの意味。コード省略時は一覧" }
    HelpWhyOutput { en: "`human`, three lines, or `json`: one object", ja: "`human` は3行、`json` は1オブジェクト" }
    HelpWhyAfter {
        en: "Examples:\n  aws iam list-users 2>&1 | steprole why --account account.json\n  steprole why --account account.json --as user/alice --action sts:AssumeRole --resource arn:aws:iam::123456789012:role/Admin\n  steprole why --request-id ID --endpoint URL\n  steprole why --explain WHY01",
        ja: "例:\n  aws iam list-users 2>&1 | steprole why --account account.json\n  steprole why --account account.json --as user/alice --action sts:AssumeRole --resource arn:aws:iam::123456789012:role/Admin\n  steprole why --request-id ID --endpoint URL\n  steprole why --explain WHY01",
    }

    // what cannot be explained
    WhyNothing { en: "there is nothing to explain: no message, no --action, no --request-id", ja: "説明する対象がありません。メッセージ、--action、--request-id のいずれも指定されていません" }
    WhyNothingHint { en: "paste the message: `steprole why 'User: arn:… is not authorized to perform: …'`", ja: "メッセージを貼り付けてください: `steprole why 'User: arn:… is not authorized to perform: …'`" }
    WhyNotUnderstood { en: "this is no AccessDenied message: {text}", ja: "AccessDeniedメッセージではありません: {text}" }
    WhyNotUnderstoodHint {
        en: "it should hold `is not authorized to perform:`; or ask with --action, --resource and --policy or --account",
        ja: "`is not authorized to perform:` を含むメッセージか、--action、--resource と、--policy または --account を指定してください",
    }
    WhyMany { en: "`why` explains one request: one caller, one action, one resource", ja: "`why` が説明するのは1つのリクエストです。呼び出し元、アクション、リソースを1つずつ指定してください" }
    WhyManyHint { en: "name the caller with --as or --principal; `steprole simulate` answers many", ja: "呼び出し元は --as か --principal で指定します。複数なら `steprole simulate` を使ってください" }
    WhyNoCode { en: "there is no code `{code}`", ja: "コード `{code}` はありません" }
    WhyNoCodeHint { en: "`steprole why --explain` lists them", ja: "一覧は `steprole why --explain` で表示します" }
    WhyDisagrees {
        en: "note: by these policies the answer is another than in the message: some are missing here, they have changed since, or the request had facts that are not given",
        ja: "注: これらのポリシーではメッセージと異なる結果になります。ポリシーが足りない、その後に変更された、またはリクエストに指定されていない条件があったと考えられます",
    }
    ServerNoEndpoint { en: "--request-id needs --endpoint, the URL that `steprole serve` printed", ja: "--request-id には --endpoint が必要です。`steprole serve` が表示したURLを指定してください" }
    ServerNoAnswer { en: "{endpoint} gives no explanation: {reason}", ja: "{endpoint} から説明を得られません: {reason}" }
    ServerNoAnswerHint { en: "it takes the URL that `steprole serve` printed; off loopback also STEPROLE_TEST_TOKEN", ja: "`steprole serve` が表示したURLを指定してください。ループバック以外では STEPROLE_TEST_TOKEN も必要です" }
    ServerBadId { en: "`{id}` is no request id", ja: "`{id}` はリクエストIDではありません" }
    ServerForgot { en: "the server does not remember request {id}", ja: "サーバーにリクエスト {id} の記録がありません" }
    ServerForgotHint { en: "it keeps the latest 1024; paste the message instead", ja: "最新の1024件だけを保持しています。代わりにメッセージを貼り付けてください" }

    // the three lines
    WhyAllowed { en: "allowed:", ja: "許可:" }
    WhyDenied { en: "denied:", ja: "明示的な拒否:" }
    WhyNotAllowed { en: "not allowed:", ja: "許可なし:" }
    WhyRefused { en: "refused:", ja: "拒否:" }
    WhyMissing { en: "missing:", ja: "不足:" }
    WhyNext { en: "next:", ja: "次に:" }

    MissingNothing { en: "nothing", ja: "なし" }
    MissingRestsOn { en: "nothing; it rests on {facts}", ja: "なし。根拠となる条件: {facts}" }
    MissingMfaAbsent { en: "MFA: aws:MultiFactorAuthPresent is absent, as in every request signed with an access key", ja: "MFA: aws:MultiFactorAuthPresent がない (アクセスキーで署名したリクエストには常にない)" }
    MissingMfaFalse { en: "MFA: aws:MultiFactorAuthPresent is false: the session was made without a code", ja: "MFA: aws:MultiFactorAuthPresent が false (コードなしで作られたセッション)" }
    MissingMfaRole { en: "MFA: aws:MultiFactorAuthPresent is false, as in a role session that did not begin with an MFA session", ja: "MFA: aws:MultiFactorAuthPresent が false (MFAセッションから始まっていないロールのセッション)" }
    MissingServedAbsent { en: "the server keeps no conditions; aws:MultiFactorAuthPresent was absent", ja: "サーバーは条件を記録しない。aws:MultiFactorAuthPresent はなかった" }
    MissingServedFalse { en: "the server keeps no conditions; aws:MultiFactorAuthPresent was false", ja: "サーバーは条件を記録しない。aws:MultiFactorAuthPresent は false だった" }
    MissingServedTrue { en: "the server keeps no conditions; aws:MultiFactorAuthPresent was true", ja: "サーバーは条件を記録しない。aws:MultiFactorAuthPresent は true だった" }
    MissingConditionsHold { en: "nothing the request could add: the statement applies because {facts}", ja: "不足ではなく、ステートメントの条件が成り立っている: {facts}" }
    MissingUnconditional { en: "nothing the request could add: the statement has no condition", ja: "不足ではなく、ステートメントに条件がない" }
    MissingAction { en: "a statement about {action}: none of that layer names it", ja: "{action} に関するステートメントがない" }
    MissingResource { en: "the resource: {statement}, is about {resources}", ja: "リソースが違う。{statement} の対象は {resources}" }
    MissingCaller { en: "the caller: {statement}, names {principals}", ja: "呼び出し元が違う。{statement} が挙げているのは {principals}" }
    MissingKey { en: "{facts}; {statement}, wants {wanted}", ja: "{facts}。{statement} が求めるのは {wanted}" }
    MissingPolicies { en: "policies: {who} carries none", ja: "{who} にはポリシーがない" }
    MissingTrust { en: "the trust policy of {role}: it is not given", ja: "{role} の信頼ポリシーが指定されていない" }
    MissingResourcePolicy { en: "the policy of {resource}: it must allow as well, and none is given", ja: "{resource} のポリシーにも許可が必要だが、指定されていない" }
    MissingOwnKey { en: "a key of a user or of the root user: the caller is a session", ja: "ユーザーかルートユーザーのキー。呼び出し元はセッション" }
    MissingSessionPolicy { en: "a session policy: a federated session without one may do nothing", ja: "セッションポリシー。フェデレーテッドセッションは、これがないと何もできない" }
    MissingUnsaid { en: "the message does not say which statement, and which fact", ja: "どのステートメントの、どの条件かはメッセージからはわからない" }
    MissingEncoded { en: "the message carries the answer, encoded; only AWS can read it", ja: "答えはメッセージに符号化されていて、AWSにしか読めない" }
    MissingNoDecision { en: "no policy was asked", ja: "ポリシーの判定までたどり着いていない" }
    FactAbsent { en: "{key} is absent", ja: "{key} がない" }
    FactIs { en: "{key} is {value}", ja: "{key} が {value}" }

    SaidNothing { en: "the message does not say what decided", ja: "何が決めたかはメッセージからはわからない" }
    SaidExplicit { en: "a statement denies it", ja: "いずれかのステートメントが拒否" }
    SaidExplicitIn { en: "an explicit deny: {layer}", ja: "明示的な拒否: {layer}" }
    SaidExplicitBy { en: "{policy} denies it ({layer})", ja: "{policy} が拒否 ({layer})" }
    SaidImplicit { en: "no {layer} allows it", ja: "{layer}に許可がない" }
    SaidByService { en: "no policy: the service itself said {code}: {message}", ja: "ポリシーではなく、サービス自身の応答 {code}: {message}" }

    LayerIdentity { en: "identity-based policy", ja: "アイデンティティベースのポリシー" }
    LayerBoundary { en: "permissions boundary", ja: "アクセス許可の境界" }
    LayerSession { en: "session policy", ja: "セッションポリシー" }
    LayerResource { en: "resource-based policy", ja: "リソースベースのポリシー" }
    LayerTrust { en: "role trust policy", ja: "ロールの信頼ポリシー" }
    LayerServiceControl { en: "service control policy", ja: "サービスコントロールポリシー" }
    LayerResourceControl { en: "resource control policy", ja: "リソースコントロールポリシー" }
    LayerVpcEndpoint { en: "VPC endpoint policy", ja: "VPCエンドポイントのポリシー" }
    OriginAccount { en: "the account's own grant: {name}", ja: "アカウント自身の許可 ({name})" }
    OriginManaged { en: "managed policy {arn}", ja: "管理ポリシー {arn}" }

    // changes that were tried
    FlipAllowed { en: "{changes} it is allowed", ja: "{changes}許可される" }
    FlipRefused { en: "{changes} it is refused: {because}", ja: "{changes}拒否される: {because}" }
    FlipOr { en: "; or ", ja: "。または " }
    FlipAnd { en: " and ", ja: "、かつ" }
    ChangeMfa { en: "with MFA", ja: "MFAがあれば" }
    ChangeMfaSession { en: "in a session without MFA", ja: "MFAなしのセッションなら" }
    ChangeMfaKey { en: "with an access key alone", ja: "アクセスキーだけなら" }
    ChangeKey { en: "with {key}={value}", ja: "{key}={value} なら" }
    ChangeNoKey { en: "without {key}", ja: "{key} がなければ" }
    ChangeResource { en: "on {resource}", ja: "{resource} に対してなら" }
    ChangeCaller { en: "as {who}", ja: "{who} としてなら" }

    // what to do
    NextNothing { en: "nothing to do", ja: "何もしなくてよい" }
    NextAfterMfa { en: "with MFA the denial goes away, and then: {because}", ja: "MFAがあればこの拒否はなくなるが、その先で: {because}" }
    NextDenied { en: "no other request helps: whoever keeps {statement}, has to lift it", ja: "リクエストを変えても通らない。{statement} の管理者に解除してもらう" }
    NextIdentity { en: "ask for a statement that allows {action} on {resource}", ja: "{action} を {resource} に許可するステートメントの追加を依頼する" }
    NextOwnKey { en: "call it with the user's own key; from a role, call sts:AssumeRole", ja: "ユーザー自身のキーで呼び出す。ロールからは sts:AssumeRole を使う" }
    NextBoundary { en: "the boundary is a ceiling: whoever set it has to widen it; another identity-based policy does not help", ja: "境界は上限なので、設定した管理者に広げてもらう。アイデンティティベースのポリシーを足しても通らない" }
    NextSession { en: "the session was made with less: make one without this session policy, or with a wider one", ja: "セッションが絞られている。このセッションポリシーなしか、より広いもので作り直す" }
    NextOrganization { en: "only the organization's administrators can change this; nothing in the account can", ja: "変更できるのは組織の管理者だけで、アカウントの中からは変えられない" }
    NextVpcEndpoint { en: "whoever keeps the VPC endpoint's policy has to allow it; another way to the service may do", ja: "VPCエンドポイントのポリシーの管理者に許可してもらう。別の経路なら通ることもある" }
    NextTrust { en: "the role's trust policy has to name {who}", ja: "ロールの信頼ポリシーに {who} を加えてもらう" }
    NextResource { en: "the resource's owner has to allow {who} in its policy", ja: "リソースの所有者に、そのポリシーで {who} を許可してもらう" }
    NextTryMfa {
        en: "try in a session with MFA: aws sts get-session-token --serial-number ARN --token-code CODE; with --account the statement is named",
        ja: "MFA付きのセッションで試す: aws sts get-session-token --serial-number ARN --token-code CODE。--account を付ければステートメントがわかる",
    }
    NextAssumeRole {
        en: "AWS says this for a trust policy that refuses and for a role that does not exist: check the ARN, then the trust policy, with --account",
        ja: "信頼ポリシーの拒否でも、存在しないロールでも同じ文面になる。ARNを確かめ、次に --account を付けて信頼ポリシーを調べる",
    }
    NextGivePolicies { en: "decide it here: give the policies with --account or --policy", ja: "--account か --policy でポリシーを渡して、ここで判定する" }
    NextGiveAccount {
        en: "see every statement: aws iam get-account-authorization-details > account.json, then again with --account account.json --trace",
        ja: "全ステートメントを見る: aws iam get-account-authorization-details > account.json のあと、--account account.json --trace を付けて再実行",
    }
    NextDecode { en: "aws sts decode-authorization-message --encoded-message TEXT; then paste what comes", ja: "aws sts decode-authorization-message --encoded-message TEXT を実行し、その結果を見る" }
    NextService { en: "policies allow it; the service itself said {code}: {message}", ja: "ポリシーは許可しているが、サービス自身の応答が {code}: {message}" }

    // --trace
    TraceApplies { en: "applies", ja: "適用される" }
    TraceAppliesNot { en: "does not apply", ja: "適用されない" }
    TraceAbsent { en: "(absent)", ja: "(なし)" }
    TracePassedOver { en: "statements about other actions: {count}", ja: "ほかのアクションに関するステートメント: {count} 件" }
}
