//! The words of `prove` and `diff`.

use super::message::messages;

messages! { PROOFS:
    // help
    HelpProve {
        en: "Prove over all requests that nothing passes without MFA, or show the request that does",
        ja: "MFAなしでは何も通らないことを全リクエストについて証明する。通るものがあればそのリクエストを示す",
    }
    HelpProveFiles {
        en: "Policy documents that are attached to a user together, `-` for stdin, or ARNs of AWS managed policies",
        ja: "1人のユーザーに一緒にアタッチされるポリシードキュメント。`-` は標準入力。AWS管理ポリシーのARNも可",
    }
    HelpProveCredentialReport {
        en: "The CSV of `aws iam get-credential-report`: who has a password, a key, a device",
        ja: "`aws iam get-credential-report` のCSV。パスワード、キー、デバイスの有無がわかる",
    }
    HelpProveExempt {
        en: "Action patterns, one a line, that may go without MFA, in place of the recommended list; `#` begins a comment",
        ja: "MFAなしでもよいアクションのパターンを1行に1つ。推奨リストの代わりになる。`#` 以降はコメント",
    }
    HelpProveGuardian {
        en: "A user or role that may change the guard (`role/Security` or an ARN); may be repeated",
        ja: "制限を変更してよいユーザーまたはロール (`role/Security` またはARN)。複数指定可",
    }
    HelpProveOutput { en: "`human` or `json` (an object a claim and line)", ja: "`human` または `json` (1行に主張1つのオブジェクト)" }
    HelpProveEvidence {
        en: "Write evidence for auditors into a new folder: copies of the inputs with their hashes, who was asked about, the claims",
        ja: "監査用の証拠を新しいフォルダーに書き出す。入力のコピーとハッシュ、対象者、主張と結果を含む",
    }
    HelpProveVerify {
        en: "Prove what a folder of evidence says once more, and say what changed",
        ja: "証拠フォルダーの内容をもう一度証明し、変わった点を示す",
    }
    HelpProveAfter {
        en: "Ends with 0 when every claim is proved, else with 1. Unknown is never called proved.",
        ja: "すべての主張が証明されたときだけ終了コードは0、それ以外は1。不明を証明済みとは呼ばない。",
    }
    HelpDiff {
        en: "Compare what two versions of identity policies permit, over all requests, with a request for each difference",
        ja: "IDベースポリシーの2つの版が許可する内容を全リクエストについて比べ、違いごとにリクエストを示す",
    }
    HelpDiffOld {
        en: "The old version: a file, a folder, an ARN of an AWS managed policy, or `REVISION:PATH` of git",
        ja: "旧版。ファイル、フォルダー、AWS管理ポリシーのARN、またはgitの `REVISION:PATH`",
    }
    HelpDiffNew { en: "The new version, in the same forms", ja: "新版。指定方法は同じ" }
    HelpDiffPairs {
        en: "Many at once: JSON lines with `id`, `old` and `new` in (`-` for stdin), one JSON line out each",
        ja: "まとめて比べる。入力は `id`、`old`、`new` を持つJSON行 (`-` は標準入力)、出力は1件1行のJSON",
    }
    HelpDiffFailOn {
        en: "End with 1 on `widening`, on any `difference`, or `never` (default); unknown counts as a difference",
        ja: "終了コード1にする条件。`widening` (拡大)、`difference` (あらゆる違い)、`never` (既定)。不明は違いとみなす",
    }
    HelpDiffOutput { en: "`human` or `json`", ja: "`human` または `json`" }

    // mistakes
    ProveNothing { en: "there is nothing to prove anything about", ja: "証明の対象がありません" }
    ProveNothingHint {
        en: "name documents (`steprole prove guard.json admin.json`) or an account (`--account FILE`)",
        ja: "ドキュメント (`steprole prove guard.json admin.json`) またはアカウント (`--account FILE`) を指定してください",
    }
    ProveNoGuardian { en: "account {account} has no `{name}`", ja: "アカウント {account} に `{name}` はありません" }
    ProveReportUnreadable {
        en: "{file} is no credential report: the first line must name its columns",
        ja: "{file} は認証情報レポートではありません。1行目に列名が必要です",
    }
    DiffNothing { en: "two versions are needed to compare", ja: "比較には2つの版が必要です" }
    DiffNothingHint {
        en: "`steprole diff old.json new.json`, or `--pairs FILE`",
        ja: "`steprole diff old.json new.json`、または `--pairs FILE` を使ってください",
    }
    DiffGit { en: "git cannot show {what}: {reason}", ja: "gitで {what} を表示できません: {reason}" }
    DiffPair { en: "line {line} of {file}: {reason}", ja: "{file} の {line} 行目: {reason}" }

    // evidence
    EvidenceTaken {
        en: "{folder} is there already: evidence is never written over",
        ja: "{folder} はすでにあります。証拠は上書きしません",
    }
    EvidenceUnwritable { en: "cannot write {file}: {reason}", ja: "{file} に書き込めません: {reason}" }
    EvidenceMalformed { en: "{file} is no evidence: {reason}", ja: "{file} は証拠ではありません: {reason}" }
    EvidenceWritten {
        en: "evidence in {folder}; once more with `steprole prove --verify {folder}`",
        ja: "証拠を {folder} に書き出しました。再検証は `steprole prove --verify {folder}`",
    }
    EvidenceInputChanged { en: "changed: {file} is not what was proved about", ja: "変更あり: {file} は証明時の内容と異なる" }
    EvidenceInputGone { en: "missing: {file}", ja: "なし: {file}" }
    EvidenceTool {
        en: "then {before}, now {now}",
        ja: "当時は {before}、現在は {now}",
    }
    EvidenceVerdict {
        en: "{property} {subject}: was {before}, is {now}",
        ja: "{property} {subject}: 以前は {before}、現在は {now}",
    }
    EvidenceClaim { en: "{property} {subject}: {now}, but otherwise than before", ja: "{property} {subject}: {now} のまま、内容が異なる" }
    EvidenceSame {
        en: "the same: {claims} claims about {principals} principals, evidence of {time}",
        ja: "変化なし: 主張 {claims} 件、プリンシパル {principals} 件、証拠の作成は {time}",
    }

    // claims
    ClaimP1 { en: "nothing outside the exempt set without MFA", ja: "除外リスト以外はMFAなしでは使えない" }
    ClaimP2 { en: "nobody assumes the role without MFA", ja: "MFAなしでは誰もこのロールを引き受けられない" }
    ClaimP6 { en: "a user without a device can enrol one", ja: "デバイスのないユーザーもデバイスを登録できる" }
    ClaimP8 {
        en: "no chain of calls without MFA leads to a role or to rights that were not given",
        ja: "MFAなしの呼び出しをどうつないでも、ロールや与えられていない権限には届かない",
    }
    ClaimP9 { en: "cannot remove or weaken a guard", ja: "制限を外すことも弱めることもできない" }
    ClaimP12 { en: "whoever has a password or key has a device", ja: "パスワードかキーを持つ者はデバイスも持つ" }
    WordProved { en: "proved", ja: "証明済み" }
    WordRefuted { en: "refuted", ja: "反例あり" }
    WordUnknown { en: "unknown", ja: "不明" }
    StoryCall {
        en: "with {credential}, {who} may call {action} on {resource}",
        ja: "{who} は {credential} で {resource} に対して {action} を呼び出せる",
    }
    StoryKey { en: "a long-term key (`aws:MultiFactorAuthPresent` is absent)", ja: "長期キー (`aws:MultiFactorAuthPresent` なし)" }
    StorySession { en: "a session without MFA (`aws:MultiFactorAuthPresent` is false)", ja: "MFAなしのセッション (`aws:MultiFactorAuthPresent` がfalse)" }
    StoryMfaSession {
        en: "a session with MFA (`aws:MultiFactorAuthPresent` is true)",
        ja: "MFAありのセッション (`aws:MultiFactorAuthPresent` がtrue)",
    }
    StoryRole { en: "the role's session", ja: "ロールのセッション" }
    StoryUser { en: "a user with these documents", ja: "これらのドキュメントを持つユーザー" }
    StoryWhen { en: "when {key} is {value}", ja: "条件: {key} が {value}" }
    StoryUnknownAction {
        en: "the action stands for all of its pattern that the catalogue does not know",
        ja: "このアクションは、同じパターンに合う未知のアクションの代表",
    }
    StoryStatement { en: "allowed by statement {place} of {policy}", ja: "許可しているのは {policy} のステートメント {place}" }
    HoleNoGuard { en: "no Deny asks for MFA: attach a guard, as docs/proofs.md shows", ja: "MFAを求めるDenyがない。docs/proofs.md のとおりに制限を付ける" }
    HoleAbsentKey {
        en: "the Deny `{guard}` asks with `{operator}`, which does not hold while the key is absent: write `BoolIfExists`",
        ja: "Deny `{guard}` の `{operator}` はキーがないと成立しない。`BoolIfExists` と書く",
    }
    HoleExempt {
        en: "the Deny `{guard}` exempts `{entry}`: take it out of `NotAction`",
        ja: "Deny `{guard}` が `{entry}` を除外している。`NotAction` から外す",
    }
    HoleNotCovered {
        en: "the Deny `{guard}` does not cover this request: look at its `Resource` and its other conditions",
        ja: "Deny `{guard}` はこのリクエストに及ばない。`Resource` とほかの条件を見直す",
    }
    HoleTrust {
        en: "the trust policy of {role} names the user and asks for no MFA: add `Bool` `aws:MultiFactorAuthPresent` `true` to it",
        ja: "{role} の信頼ポリシーがMFAなしでこのユーザーを信頼している。`Bool` `aws:MultiFactorAuthPresent` `true` を足す",
    }
    HoleGuard {
        en: "it removes or changes `{policy}`, which holds a guard: deny it to everybody but those who keep the guard (`--guardian`)",
        ja: "制限を含む `{policy}` を外すか変える。制限の管理者 (`--guardian`) 以外には拒否する",
    }
    HoleEscalation {
        en: "it gives rights that the caller was not given: deny it without MFA",
        ja: "呼び出し元に与えられていない権限が手に入る。MFAなしでは拒否する",
    }
    HoleEnrolment {
        en: "it enrols a device for a user who has none, for whoever holds the key or password, and then has MFA: enrol one now",
        ja: "デバイスのないユーザーに、キーやパスワードを持つ誰でもデバイスを登録でき、MFAを満たす。今すぐ登録する",
    }
    StoryReplay { en: "replay: {command}", ja: "再現: {command}" }
    FactNoDevice {
        en: "has a {what} and no MFA device: whoever holds the {what} enrols a device of their own, and then has MFA",
        ja: "{what} を持つのにMFAデバイスがない。{what} を手にした者が自分のデバイスを登録すれば、MFAを満たす",
    }
    FactTrapped {
        en: "may not call {action} without MFA, so nobody without a device ever gets one this way",
        ja: "MFAなしでは {action} を呼び出せないため、デバイスのないままでは登録できない",
    }
    ReasonGap { en: "not in the files: {gap}", ja: "ファイルにない: {gap}" }
    ReasonUnknown { en: "because: {reason}", ja: "理由: {reason}" }
    ExemptionFound {
        en: "the guard in {policy} exempts `{entry}`, which is not in the exempt set",
        ja: "{policy} の制限が `{entry}` を除外しているが、除外リストにはない",
    }
    AssumedHeading { en: "Taken for granted:", ja: "前提:" }
    AssumedRoot { en: "the root user, whom no identity policy binds", ja: "ルートユーザーはIDベースポリシーに縛られない" }
    AssumedServiceLinkedRoles { en: "service-linked roles, which act by their own policies", ja: "サービスにリンクされたロールは独自のポリシーで動く" }
    AssumedResourcePolicies { en: "resource policies, which were not seen and may grant by themselves", ja: "リソースのポリシーは見ていない。それだけで許可を与えることがある" }
    AssumedRolesNotFollowed { en: "sessions of roles, which were not followed", ja: "ロールのセッションの先は調べていない" }
    AssumedOnlyTheseDocuments { en: "these documents are all that the user has", ja: "ユーザーが持つのはこれらのドキュメントだけ" }
    AssumedKnownEscalations {
        en: "only calls known as ways to further rights were tried as such (docs/proofs.md)",
        ja: "権限を広げる手段として試したのは既知の呼び出しだけ (docs/proofs.md)",
    }
    AssumedRoleSessionMfa {
        en: "sessions of roles, asked about with `aws:MultiFactorAuthPresent` absent and `false`: AWS's pages can be read both ways",
        ja: "ロールのセッションは `aws:MultiFactorAuthPresent` がない場合と `false` の場合の両方で調べた。AWSの記述はどちらにも読める",
    }
    AssumedNoOrganization { en: "no organization's policies were given", ja: "組織のポリシーは渡されていない" }

    // differences
    DiffEqual { en: "equal: both permit the same requests", ja: "同じ: どちらも同じリクエストを許可する" }
    DiffWider { en: "wider: the new version permits more", ja: "拡大: 新版はより多くを許可する" }
    DiffNarrower { en: "narrower: the new version permits less", ja: "縮小: 新版が許可するものは減る" }
    DiffBoth { en: "both: some requests more, some less", ja: "両方: 増えるリクエストも減るリクエストもある" }
    DiffUnknown { en: "unknown: a direction could not be settled", ja: "不明: どちらかの方向を判定できなかった" }
    DiffStatement { en: "{actions}, by statement {place} of {file}", ja: "{actions} ({file} のステートメント {place})" }
    DiffExample { en: "for example {action} on {resource}", ja: "例: {resource} に対する {action}" }
}
