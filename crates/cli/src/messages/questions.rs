//! The words of questions to the policy engine: `simulate`, and what it shares with `why`.

use super::message::messages;

messages! { QUESTIONS:
    // help
    HelpSimulate {
        en: "Ask what AWS would answer to a request, offline: one by flags, or many from a file",
        ja: "リクエストにAWSがどう答えるかを、オフラインで調べる。フラグで1件、ファイルで何件でも",
    }
    HelpSimulateInput {
        en: "Many decision cases, a JSON array or one a line, `-` for stdin; one JSON line out each, as they come",
        ja: "判定ケースの一覧。JSON配列または1行に1件、`-` は標準入力。1件ごとにJSONを1行、順に出力する",
    }
    HelpSimulateMfa {
        en: "`yes`, `no` (a session without MFA), `absent` (an access key), or `both`: side by side (default: both)",
        ja: "`yes`、`no` (MFAなしのセッション)、`absent` (アクセスキー)、`both` (並べて表示) (既定: both)",
    }
    HelpSimulateOutput {
        en: "`human`, a table, or `json`: one object for each caller, action, resource and state of MFA",
        ja: "`human` は表、`json` は呼び出し元、アクション、リソース、MFAの状態ごとに1オブジェクト",
    }
    HelpSimulateAfter {
        en: "Examples:\n  steprole simulate --policy guard.json --action s3:GetObject --resource arn:aws:s3:::b/k\n  steprole simulate --account account.json --as user/alice --action 'iam:*MFA*'\n  steprole simulate --input conformance/cases/layers.json",
        ja: "例:\n  steprole simulate --policy guard.json --action s3:GetObject --resource arn:aws:s3:::b/k\n  steprole simulate --account account.json --as user/alice --action 'iam:*MFA*'\n  steprole simulate --input conformance/cases/layers.json",
    }
    HelpQuestionAction { en: "What is asked for; a pattern stands for all its actions; may be repeated", ja: "要求するアクション。パターンは該当する全アクションになる。繰り返し指定できる" }
    HelpQuestionResource { en: "What it is asked for on (default: `*`); may be repeated", ja: "対象のリソース (既定: `*`)。繰り返し指定できる" }
    HelpQuestionPrincipal {
        en: "Who asks: ARN of a user, role, session or root, a service such as sns.amazonaws.com, or `*`",
        ja: "要求する者。ユーザー、ロール、セッション、rootのARN、sns.amazonaws.com などのサービス、または `*`",
    }
    HelpQuestionAccount {
        en: "An account: what `aws iam get-account-authorization-details` printed, a folder of its pages, or a snapshot",
        ja: "アカウント。`aws iam get-account-authorization-details` の出力、そのページのフォルダー、またはスナップショット",
    }
    HelpQuestionAs { en: "Who of the account asks: `user/alice`, `role/Admin`, `root`; else everybody", ja: "アカウントの中の誰が要求するか: `user/alice`、`role/Admin`、`root`。省略時は全員" }
    HelpQuestionPolicy {
        en: "An identity-based policy: a file, `-` for stdin, or the ARN of an AWS managed policy; may be repeated",
        ja: "アイデンティティベースのポリシー。ファイル、標準入力の `-`、またはAWS管理ポリシーのARN。繰り返し指定できる",
    }
    HelpQuestionBoundary { en: "The permissions boundary", ja: "アクセス許可の境界" }
    HelpQuestionSessionPolicy { en: "A session policy; may be repeated", ja: "セッションポリシー。繰り返し指定できる" }
    HelpQuestionTrust { en: "The trust policy of the role to be assumed", ja: "引き受けるロールの信頼ポリシー" }
    HelpQuestionResourcePolicy { en: "The policy of the resource: of a bucket, a key, a queue", ja: "リソースのポリシー。バケット、キー、キューなどのもの" }
    HelpQuestionVpcEndpointPolicy { en: "The policy of the VPC endpoint that the request comes through", ja: "リクエストが通るVPCエンドポイントのポリシー" }
    HelpQuestionScp {
        en: "Service control policies: one, a list for one level, or a list of levels, root first; each file is a level more",
        ja: "サービスコントロールポリシー。1件、1階層分の配列、またはルートから順の階層の配列。ファイルごとに階層が増える",
    }
    HelpQuestionRcp { en: "Resource control policies, in the same shape", ja: "リソースコントロールポリシー。形は同じ" }
    HelpQuestionResourceAccount { en: "Account of the resource, where its ARN does not say (default: the caller's)", ja: "ARNからわからない場合の、リソースのアカウント (既定: 呼び出し元と同じ)" }
    HelpQuestionContext {
        en: "A condition key of the request, such as aws:SourceIp=203.0.113.7; a key that is repeated has several values",
        ja: "リクエストの条件キー。例: aws:SourceIp=203.0.113.7。同じキーを繰り返すと複数の値になる",
    }
    HelpQuestionSemantics {
        en: "How to read a contested point of the policy language; may be repeated",
        ja: "ポリシー言語の解釈が分かれる点の読み方。繰り返し指定できる",
    }

    // files
    FileUnreadable { en: "{file} cannot be read: {reason}", ja: "{file} を読み込めません: {reason}" }
    PolicyMalformed { en: "{file}: {reason}", ja: "{file}: ポリシーとして読めません: {reason}" }
    PolicyMalformedHint { en: "{next}", ja: "次のように直してください: {next}" }
    PolicyUnknown {
        en: "{arn} is no AWS managed policy of the catalogue, which is of {date}; give a customer's own as a file",
        ja: "{arn} は {date} のカタログにAWS管理ポリシーとして載っていません。カスタマー管理ポリシーはファイルで渡してください",
    }
    AccountUnreadable { en: "the account cannot be read: {reason}", ja: "アカウントを読み込めません: {reason}" }
    AccountHint {
        en: "`aws iam get-account-authorization-details > account.json` prints all of it",
        ja: "`aws iam get-account-authorization-details > account.json` ですべて出力できます",
    }
    AccountCompleted {
        en: "note: AWS managed policies that the files lack come from the catalogue of {date}: {count}",
        ja: "注: ファイルにないAWS管理ポリシーを {date} のカタログから補いました: {count} 件",
    }

    // questions
    AskNothing { en: "there is nothing to ask: no --action, and no --input with many cases", ja: "問い合わせる内容がありません。--action も、ケースの一覧を渡す --input も指定されていません" }
    AskNothingHint {
        en: "`steprole simulate --policy FILE --action s3:GetObject --resource arn:aws:s3:::b/k`",
        ja: "例: `steprole simulate --policy FILE --action s3:GetObject --resource arn:aws:s3:::b/k`",
    }
    AskSemantics { en: "--semantics is not understood: {reason}", ja: "--semantics を解釈できません: {reason}" }
    AskSemanticsHint { en: "these are the contested points, the default first:\n{options}", ja: "解釈が分かれる点の一覧です。先頭の値が既定です:\n{options}" }
    AskAsWithoutAccount { en: "`--as` names somebody of an account: give it with --account, or say --principal", ja: "`--as` はアカウントの中の名前です。--account を指定するか、--principal を使ってください" }
    AskNoPolicies { en: "note: no policies are given", ja: "注: ポリシーが指定されていません" }
    AskNoPrincipal { en: "note: no --principal is given; asked as {principal}", ja: "注: --principal の指定がないので、{principal} として調べました" }
    AskNoCaller {
        en: "`{name}` names no caller: it takes the ARN of a user, role, session or root, a service, or `*`",
        ja: "`{name}` は呼び出し元の名前ではありません。ユーザー、ロール、セッション、rootのARN、サービス、`*` のいずれかです",
    }
    AskNotInAccount { en: "account {account} has no `{name}`", ja: "アカウント {account} に `{name}` はありません" }
    AskNotInAccountHint { en: "it has {names}", ja: "あるのは次のとおりです: {names}" }
    AskIncomplete { en: "the files do not say enough about {who}:\n{gaps}", ja: "{who} について、ファイルに足りないものがあります:\n{gaps}" }
    AskNotEverybody { en: "note: not everybody is asked about:\n{gaps}", ja: "注: 全員については調べていません:\n{gaps}" }
    AskActionMalformed { en: "`{given}` is no action: it takes `service:Name`", ja: "`{given}` はアクションではありません。`service:Name` の形で指定してください" }
    AskPatternEmpty { en: "no action of the catalogue matches `{pattern}`", ja: "`{pattern}` に一致するアクションはカタログにありません" }
    ContextMalformed { en: "`{given}` is no condition key with a value: it takes `aws:SourceIp=203.0.113.7`", ja: "`{given}` は条件キーと値ではありません。`aws:SourceIp=203.0.113.7` の形で指定してください" }

    // answers
    OutcomeAllowed { en: "allowed", ja: "許可" }
    OutcomeDenied { en: "denied", ja: "明示的な拒否" }
    OutcomeNotAllowed { en: "not allowed", ja: "許可なし" }
    ColumnNoMfa { en: "without MFA", ja: "MFAなし" }
    ColumnNoMfaKey { en: "no MFA: access key", ja: "MFAなし: アクセスキー" }
    ColumnNoMfaSession { en: "no MFA: session", ja: "MFAなし: セッション" }
    ColumnMfa { en: "with MFA", ja: "MFAあり" }
    TableResource { en: "on {resource}", ja: "対象: {resource}" }
    Statement { en: "{policy}, statement {number}", ja: "{policy} のステートメント {number}" }
    StatementSid { en: "{policy}, statement {number} `{sid}`", ja: "{policy} のステートメント {number} `{sid}`" }
    OriginInline { en: "inline policy `{name}` of {holder}", ja: "{holder} のインラインポリシー `{name}`" }
    OriginResource { en: "the policy of {resource}", ja: "リソースのポリシー ({resource})" }
    OriginTrust { en: "the trust policy of {role}", ja: "信頼ポリシー ({role})" }
    BecauseAllows { en: "{statement}, allows it", ja: "{statement} が許可" }
    BecauseDenies { en: "{statement}, denies it", ja: "{statement} が拒否" }
    BecauseNoIdentity { en: "no identity-based policy allows it", ja: "アイデンティティベースのポリシーに許可がない" }
    BecauseNoBoundary { en: "the permissions boundary does not allow it", ja: "アクセス許可の境界が許可していない" }
    BecauseNoSession { en: "no session policy allows it", ja: "セッションポリシーに許可がない" }
    BecauseNoResource { en: "the resource's policy does not allow it", ja: "リソースのポリシーが許可していない" }
    BecauseNoTrust { en: "the role's trust policy does not allow it", ja: "ロールの信頼ポリシーが許可していない" }
    BecauseNoServiceControl { en: "no service control policy of level {level} allows it", ja: "階層 {level} のサービスコントロールポリシーに許可がない" }
    BecauseNoResourceControl { en: "no resource control policy of level {level} allows it", ja: "階層 {level} のリソースコントロールポリシーに許可がない" }
    BecauseNoVpcEndpoint { en: "the VPC endpoint's policy does not allow it", ja: "VPCエンドポイントのポリシーが許可していない" }
    BecauseNoPermissionNeeded { en: "it needs no permission, and no policy can refuse it", ja: "権限は不要で、どのポリシーでも拒否できない" }
    BecauseCredential { en: "only users and root users can call it, with their own keys; this is a session", ja: "呼び出せるのはユーザーかルートユーザー自身のキーだけで、これはセッション" }
    BecauseRoot { en: "the root user may do everything that nothing denies", ja: "ルートユーザーは、拒否されていないことをすべて実行できる" }

    // notes
    NoteUntold {
        en: "note: policies ask about keys that were not given and count as absent: {keys}\n      say what the request has with --context KEY=VALUE",
        ja: "注: 次の条件キーをポリシーが見ていますが、指定がないので「なし」として扱いました: {keys}\n    実際の値は --context KEY=VALUE で指定してください",
    }
    NoteUnknownAction { en: "note: the catalogue of {date} has no action `{action}`", ja: "注: {date} のカタログにアクション `{action}` はありません" }
    NoteMisspeltAction { en: "note: the catalogue of {date} has no action `{action}`; near: {near}", ja: "注: {date} のカタログにアクション `{action}` はありません。近い名前: {near}" }
    NoteResourceMissing { en: "note: {action} knows resources and was asked about `*`; --resource asks about one", ja: "注: {action} はリソースを区別しますが、`*` として調べました。--resource で実際のリソースを指定できます" }
    NoteResourceUseless { en: "note: {action} knows no resources: AWS asks about `*`, whatever the request names", ja: "注: {action} はリソースを区別しません。AWSは常に `*` として判定します" }

    // cases
    CaseBad { en: "{file}, line {line}, {case}: {reason}", ja: "{file}、{line} 行目、{case}: {reason}" }
    CaseOfId { en: "case `{id}`", ja: "ケース `{id}`" }
    CaseWithoutId { en: "a case without an id", ja: "IDのないケース" }
    CaseNoComma { en: "a comma is missing between two cases", ja: "ケースの間にコンマがありません" }
    CaseTrailing { en: "text after the end of the array", ja: "配列の終わりの後に余分な文字があります" }
    CaseUnclosed { en: "the text ends before the case or the array does", ja: "ケースまたは配列が閉じる前にファイルが終わっています" }
}
