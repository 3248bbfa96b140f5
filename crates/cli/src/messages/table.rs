//! The words of errors, of help, of `serve` and of `demo`.

use super::message::messages;

messages! { TABLE:
    // errors and hints
    ErrorHeading { en: "error:", ja: "エラー:" }
    HintHeading { en: "hint:", ja: "ヒント:" }
    OutputFailed {
        en: "the output cannot be written: {reason}",
        ja: "出力を書き込めません: {reason}",
    }

    SystemFailed {
        en: "the operating system refuses: {reason}",
        ja: "OSに拒否されました: {reason}",
    }

    // command lines that are not understood
    UsageHint { en: "`steprole --help` lists what there is", ja: "`steprole --help` で一覧を表示します" }
    UsageNoCommand { en: "a command is missing", ja: "コマンドが指定されていません" }
    UsageUnknownCommand { en: "there is no command `{command}`", ja: "コマンド `{command}` はありません" }
    UsageUnknownArgument { en: "`{argument}` is not understood here", ja: "ここでは `{argument}` は使えません" }
    UsageConflict { en: "`{argument}` and `{other}` do not go together", ja: "`{argument}` と `{other}` は同時に使えません" }
    UsageNoValue { en: "`{argument}` needs a value", ja: "`{argument}` には値が必要です" }
    UsageNotOneOf {
        en: "`{value}` is no value for `{argument}`: it takes {valid}",
        ja: "`{argument}` に `{value}` は使えません。使える値: {valid}",
    }
    UsageBadValue { en: "`{value}` is no value for `{argument}`", ja: "`{argument}` の値として `{value}` は正しくありません" }
    UsageOther { en: "the command line is not understood: {reason}", ja: "コマンドラインを解釈できません: {reason}" }

    // help
    Help {
        en: "Nothing without MFA. One code a day for everything you may do. Set it up, live with it, prove it.",
        ja: "MFAなしでは何もできない。1日1回のコードで、許されたことはすべてできる。設定し、使い、証明する。",
    }
    HelpCommands { en: "Commands", ja: "コマンド" }
    HelpOptions { en: "Options", ja: "オプション" }
    HelpUsage { en: "Usage:", ja: "使い方:" }
    HelpLang {
        en: "Language of messages: `en` or `ja`; else the locale (LC_ALL, LC_MESSAGES, LANG) decides",
        ja: "メッセージの言語: `en` または `ja`。省略時はロケール (LC_ALL, LC_MESSAGES, LANG) に従う",
    }
    HelpColor {
        en: "When to colour: `auto`, `always` or `never`; NO_COLOR is obeyed by `auto`",
        ja: "色を付けるとき: `auto`、`always`、`never`。`auto` は NO_COLOR に従う",
    }
    HelpHelp { en: "Print this help", ja: "このヘルプを表示する" }
    HelpVersion { en: "Print the version", ja: "バージョンを表示する" }
    HelpDemo {
        en: "Watch an AWS account become MFA-only, on this machine, against the embedded IAM and STS",
        ja: "内蔵のIAMとSTSを相手に、AWSアカウントがMFA必須になるまでをこのマシンの上で見る",
    }
    HelpDemoInteractive {
        en: "Use your own phone, on the wall clock: you scan the QR code and type the codes",
        ja: "自分のスマートフォンを使い、実時間で進める。QRコードを読み取り、コードを入力する",
    }
    HelpDemoKeep {
        en: "Leave the server running at the end, and print how to reach it",
        ja: "終わったあともサーバーを動かしたままにし、接続方法を表示する",
    }
    HelpDemoOutput {
        en: "`human`, or `json`: one object a step with `step`, `expected`, `got` and `ok`",
        ja: "`human` または `json`。`json` は手順ごとに1オブジェクト (`step`、`expected`、`got`、`ok`)",
    }
    HelpServeAfter {
        en: "Environment:\n  STEPROLE_OPERATOR_ACCESS_KEY_ID, STEPROLE_OPERATOR_SECRET_ACCESS_KEY\n          The operator's access key; without them one is made up and printed once\n  STEPROLE_TEST_TOKEN\n          Bearer token of the control routes; needed with --test-controls off loopback",
        ja: "環境変数:\n  STEPROLE_OPERATOR_ACCESS_KEY_ID、STEPROLE_OPERATOR_SECRET_ACCESS_KEY\n          オペレーターのアクセスキー。なければ生成し、一度だけ表示する\n  STEPROLE_TEST_TOKEN\n          制御ルートのベアラートークン。ループバック以外で --test-controls を使うときに必要",
    }
    HelpServe {
        en: "Run an IAM and STS server for unmodified AWS tools: accounts in memory, really enforced",
        ja: "変更なしのAWSツールがそのまま使えるIAM・STSサーバーを動かす。アカウントはメモリ上にあり、権限は本当に検査する",
    }
    HelpServeListen {
        en: "Where to listen; port 0 takes a free one (default: 127.0.0.1:0)",
        ja: "待ち受けるアドレス。ポート0なら空きポートを使う (既定: 127.0.0.1:0)",
    }
    HelpServeAddressFile {
        en: "Write the server's URL to this file as soon as requests are answered",
        ja: "リクエストに応答できるようになった時点で、サーバーのURLをこのファイルに書く",
    }
    HelpServeAccount {
        en: "Id of an account, twelve digits (default: that of --load, else 123456789012); repeated, there are several, and the first is the default",
        ja: "アカウントID。12桁の数字 (既定: --load のID、なければ 123456789012)。複数回指定でき、最初のものが既定になる",
    }
    HelpServeLoad {
        en: "Fill the first account from this file or folder: what `aws iam get-account-authorization-details` prints, or a snapshot; may be repeated",
        ja: "このファイルまたはフォルダーから最初のアカウントを作る。`aws iam get-account-authorization-details` の出力かスナップショット。複数回指定可",
    }
    HelpServeOidcIssuer {
        en: "Be the OpenID Connect issuer of this URL: POST /_steprole/oidc-token makes its tokens; may be repeated",
        ja: "このURLのOpenID Connect発行者になる。トークンは POST /_steprole/oidc-token で作る。複数回指定可",
    }
    HelpServeJwks {
        en: "Verify the tokens of the OpenID Connect issuer at this URL with the keys in this file, a JSON Web Key Set; may be repeated",
        ja: "このURLのOpenID Connect発行者のトークンを、このファイル (JSON Web Key Set) の鍵で検証する。複数回指定可",
    }
    HelpServeTestControls {
        en: "Let tests reset the account, move its clock, shorten sessions, throttle calls and delay what is seen, under /_steprole/",
        ja: "/_steprole/ の下で、アカウントの初期化、時計の操作、セッションの短縮、呼び出しの制限、反映の遅延をテストに許す",
    }
    HelpServeRootKey { en: "Issue an access key of the root user, too", ja: "ルートユーザーのアクセスキーも発行する" }
    HelpServeRoleSessionMfa {
        en: "What a role session made from an MFA session says about MFA, on which AWS's sources disagree: `inherit`, `false` or `absent` (default: inherit)",
        ja: "MFAセッションから引き受けたロールのセッションがMFAについて示す値。AWSの資料で食い違う点: `inherit`、`false`、`absent` (既定: inherit)",
    }
    HelpServeThrottle {
        en: "Answer Throttling beyond this rate: `iam:CreateUser=5/10` is five calls a second and ten at once, `*=20` is for all; may be repeated",
        ja: "この頻度を超えた呼び出しに Throttling を返す。`iam:CreateUser=5/10` は毎秒5回、一度に10回まで。`*=20` は全体。複数回指定可",
    }
    HelpServeQuota {
        en: "How many there may be of what, in every account: `users=100`; a name that is none is answered with all of them; may be repeated",
        ja: "アカウントごとの上限: `users=100`。存在しない名前には全ての名前を表示する。複数回指定可",
    }
    HelpServeVisibilityDelay {
        en: "Let reads see writes only after so many seconds of the account's clock, as on AWS (default: 0)",
        ja: "AWSのように、書き込みがこの秒数 (アカウントの時計) の後に初めて読み取りに見えるようにする (既定: 0)",
    }
    HelpServeCoverage {
        en: "List every operation of IAM and STS, or of `organizations`, and whether this server has it, and exit",
        ja: "IAMとSTS (または `organizations`) の全オペレーションと、このサーバーでの対応の有無を一覧表示して終了する",
    }

    // serve
    ServeQuotaForm { en: "`{text}` is no quota", ja: "`{text}` は上限の指定として正しくありません" }
    ServeQuotaName { en: "no quota is called `{name}`", ja: "`{name}` という上限はありません" }
    ServeQuotaHint {
        en: "write `users=100`; there are: {names}",
        ja: "`users=100` のように書いてください。使える名前: {names}",
    }
    ServeReady { en: "IAM and STS of account {account} answer at {address}", ja: "アカウント {account} のIAMとSTSが {address} で応答しています" }
    ServeLoaded {
        en: "loaded: {users} users, {groups} groups, {roles} roles, {policies} policies",
        ja: "読み込みました: ユーザー {users}、グループ {groups}、ロール {roles}、ポリシー {policies}",
    }
    ServeLoadedWithout {
        en: "note: a snapshot has no access keys, passwords, MFA devices, descriptions of roles or tags of policies: there are none; sessions of roles last an hour at most",
        ja: "注: スナップショットにはアクセスキー、パスワード、MFAデバイス、ロールの説明、ポリシーのタグが含まれないため、いずれもありません。ロールのセッションは最長1時間です",
    }
    ServeLoadedMadeUp {
        en: "note: the snapshot does not say {count} unique ids or dates; they were made up",
        ja: "注: スナップショットにない一意のIDまたは日付 {count} 件を新たに作りました",
    }
    ServeLoadedOrganization {
        en: "loaded: organization {id}, with {service} SCPs and {resource} RCPs; they limit the operator, too",
        ja: "読み込みました: 組織 {id}、SCP {service}、RCP {resource}。オペレーターもこれらの制限を受けます",
    }
    ServeLoadedLeftOut {
        en: "warning: the snapshot's policies of resources are left out: this server holds IAM alone, and does not know what they allow or refuse",
        ja: "警告: スナップショットにあるリソースのポリシーは読み込まれません。このサーバーはIAMだけを扱うため、それらの許可や拒否は反映されません",
    }
    ServeLoad { en: "the snapshot cannot be served: {reason}", ja: "スナップショットを読み込めません: {reason}" }
    ServeLoadHint {
        en: "give all pages of `aws iam get-account-authorization-details` or a snapshot of steprole's, and no `--account` of another account",
        ja: "`aws iam get-account-authorization-details` の全ページまたはsteproleのスナップショットを指定し、別のアカウントの `--account` は指定しないでください",
    }
    ServeJwks { en: "the keys of {issuer} in {file} cannot be used: {reason}", ja: "{file} にある {issuer} の鍵を使えません: {reason}" }
    ServeJwksHint {
        en: "give what the issuer's `jwks_uri` answers, saved to a file",
        ja: "発行者の `jwks_uri` の応答を保存したファイルを指定してください",
    }
    ServeOtherAccount { en: "the operator's access key of account {account}:", ja: "アカウント {account} のオペレーターのアクセスキー:" }
    ServeOtherRootKey { en: "the root user's access key of account {account}:", ja: "アカウント {account} のルートユーザーのアクセスキー:" }
    ServeSetting { en: "{reason}", ja: "設定が正しくありません: {reason}" }
    ServeRootKey { en: "the root user's access key, should you need it:", ja: "ルートユーザーのアクセスキー (必要な場合):" }
    ServeHowToStop { en: "Ctrl-C stops it; nothing is kept", ja: "Ctrl-Cで停止します。内容は保存されません" }
    ServeStopping { en: "stopping", ja: "停止します" }
    ServeNoAnswer {
        en: "the server at {address} does not answer itself: {reason}",
        ja: "サーバー {address} が自分自身に応答しません: {reason}",
    }
    ServeHalfKey { en: "{given} is set and {missing} is not", ja: "{given} は設定されていますが、{missing} が設定されていません" }
    ServeHalfKeyHint { en: "set both, or neither and a key is made up", ja: "両方を設定するか、どちらも設定しないでください。なければキーを生成します" }
    ServeCannotListen { en: "cannot listen on {address}: {reason}", ja: "{address} で待ち受けられません: {reason}" }
    ServeCannotListenHint { en: "`--listen 127.0.0.1:0` takes a free port", ja: "`--listen 127.0.0.1:0` なら空きポートを使います" }
    ServeAccountTwice { en: "account id `{id}` is given twice", ja: "アカウントID `{id}` が重複しています" }
    ServeAccountId { en: "account id `{id}` is not twelve digits", ja: "アカウントID `{id}` は12桁の数字ではありません" }
    ServeOperatorId {
        en: "STEPROLE_OPERATOR_ACCESS_KEY_ID takes 1 to 128 letters and digits (was it exchanged with the secret?)",
        ja: "STEPROLE_OPERATOR_ACCESS_KEY_ID は英数字1〜128文字にしてください (シークレットと取り違えていませんか)",
    }
    ServeOperatorSecret {
        en: "STEPROLE_OPERATOR_SECRET_ACCESS_KEY contains white space",
        ja: "STEPROLE_OPERATOR_SECRET_ACCESS_KEY に空白が含まれています",
    }
    ServeSecretTooShort {
        en: "others can reach this address: STEPROLE_OPERATOR_SECRET_ACCESS_KEY needs at least 32 characters",
        ja: "このアドレスには他のマシンからも届きます。STEPROLE_OPERATOR_SECRET_ACCESS_KEY は32文字以上にしてください",
    }
    ServeTokenMissing {
        en: "others can reach this address: --test-controls needs STEPROLE_TEST_TOKEN",
        ja: "このアドレスには他のマシンからも届きます。--test-controls には STEPROLE_TEST_TOKEN が必要です",
    }
    ServeConfigHint { en: "`steprole serve --help` says what each setting takes", ja: "各設定の値は `steprole serve --help` にあります" }
    ServeAddressFile { en: "the address file {file} cannot be written: {reason}", ja: "アドレスファイル {file} を書き込めません: {reason}" }

    ServeAddressFileHint { en: "name a file in a directory that exists and that you may write to", ja: "書き込み権限のある既存のディレクトリーの中のファイルを指定してください" }

    // demo: before and around the story
    DemoTitle {
        en: "steprole demo: an AWS account becomes MFA-only, on this machine",
        ja: "steprole demo: AWSアカウントがMFA必須になるまで、このマシンの上で",
    }
    DemoWhere {
        en: "Account {account} answers at {address}\nEvery line is a call that AWS's own SDK signed and sent, checked as AWS checks it. Nothing leaves this computer.",
        ja: "アカウント {account} が {address} で応答しています\n各行はAWS純正のSDKが署名して送った本物の呼び出しで、AWSと同じように検査されます。このコンピューターの外には何も出ません。",
    }
    DemoSum { en: "{expected} of {steps} steps came as expected", ja: "{steps} 手順のうち {expected} 手順が予想どおりでした" }
    DemoStopped { en: "the story cannot go on: step `{step}` brought nothing", ja: "続けられません。手順 `{step}` の結果が得られませんでした" }
    DemoNoServer { en: "the demo's server does not start: {reason}", ja: "デモ用のサーバーを起動できません: {reason}" }
    DemoNoEvidence { en: "the account's policies cannot be read back: {reason}", ja: "アカウントのポリシーを読み戻せません: {reason}" }
    DemoScratch { en: "the scratch folder cannot be written: {reason}", ja: "一時フォルダーに書き込めません: {reason}" }
    DemoClock { en: "the account's clock cannot be moved: {reason}", ja: "アカウントの時計を進められません: {reason}" }
    DemoBadSeed { en: "the seed of the MFA device is not Base32", ja: "MFAデバイスのシードがBase32ではありません" }

    // demo: answers and reasons
    AnswerAllowed { en: "allowed", ja: "許可" }
    AnswerOperator { en: "allowed: full rights", ja: "許可 (全権限)" }
    AnswerRefused { en: "refused: {code}", ja: "拒否: {code}" }
    AnswerBroken { en: "no answer", ja: "応答なし" }
    StepExpected { en: "expected [{expected}], got [{got}]", ja: "予想 [{expected}]、結果 [{got}]" }
    WhyAllowedBy { en: "{policy}, statement {number}, allows it", ja: "{policy} のステートメント {number} が許可" }
    WhyDeniedBy { en: "{policy}, statement {number}, denies it: {fact}", ja: "{policy} のステートメント {number} が拒否: {fact}" }
    WhyNothingAllows { en: "no policy of {who} allows it", ja: "{who} のどのポリシーも許可していない" }
    WhyTrust { en: "the role's trust policy does not name {who}", ja: "ロールの信頼ポリシーに {who} の名前がない" }
    WhyNoPermission { en: "needs no permission; no policy can refuse it", ja: "権限は不要で、どのポリシーでも拒否できない" }
    WhyOperator { en: "the operator may do everything", ja: "オペレーターはすべてを許されている" }
    WhyService { en: "{service} itself says no: {message}", ja: "{service} 自身が拒否: {message}" }
    WhyBroken { en: "nothing came back: {reason}", ja: "応答が得られない: {reason}" }
    WhyUnknown { en: "the server kept no reason", ja: "サーバーに理由の記録がない" }
    FactMfaAbsent { en: "aws:MultiFactorAuthPresent is absent", ja: "aws:MultiFactorAuthPresent がない" }
    FactMfaFalse { en: "aws:MultiFactorAuthPresent is false", ja: "aws:MultiFactorAuthPresent が false" }
    FactMfaTrue { en: "aws:MultiFactorAuthPresent is true", ja: "aws:MultiFactorAuthPresent が true" }
    FactNone { en: "its condition holds", ja: "条件が成り立つ" }

    OnWrongCodes { en: "machamp, wrong codes", ja: "machamp、誤ったコード" }
    OnTwoCodes { en: "machamp, two codes", ja: "machamp、2つのコード" }
    OnWrongCode { en: "with a wrong code", ja: "誤ったコード" }
    OnCode { en: "with a code", ja: "正しいコード" }
    OnSameCode { en: "with the same code again", ja: "同じコードをもう一度" }
    OnTwoHours { en: "AdminRole for 2 hours", ja: "AdminRole に2時間" }

    // demo: chapter 1
    GuardTitle { en: "Without MFA, next to nothing", ja: "MFAなしでは、ほとんど何もできない" }
    GuardAbout {
        en: "The article's guard policy goes to the user machamp. Until MFA is passed it leaves what enrolling a device takes.",
        ja: "記事の見張りポリシーを machamp に付けます。MFAを通るまでは、デバイスの登録に要ることしかできません。",
    }
    GuardAsPrinted {
        en: "as the article prints it, {characters} characters, {tabs} of them tabs",
        ja: "記事に載っているまま、{characters} 文字 (うちタブ {tabs} 文字)",
    }
    GuardConsoleKey {
        en: "stands for machamp's console session, and goes with it at the end of chapter 2",
        ja: "コンソールのセッションの代わり。第2章の最後にサインアウトすると消える",
    }
    GuardExemptNotAllowed {
        en: "exempt from the Deny is not yet allowed",
        ja: "Denyの対象外でも、許可されたことにはならない",
    }

    // demo: chapter 2
    DeviceTitle { en: "A device for machamp", ja: "machamp のMFAデバイス" }
    DeviceAbout {
        en: "A user enrolls a virtual device without help: scan, then two codes that follow each other.",
        ja: "仮想デバイスを自分で登録します。QRコードを読み取り、連続する2つのコードを入力します。",
    }
    DeviceNameForced {
        en: "the guard wants the device named like its user",
        ja: "このポリシーでは、デバイス名をユーザー名と同じにするしかない",
    }
    DeviceAbandoned {
        en: "whoever gives up here needs an administrator to clean up",
        ja: "ここで登録をやめると、片付けられるのは管理者だけになる",
    }
    DeviceSignOut { en: "the console session ends: the article says to sign out once", ja: "記事のとおり、一度サインアウトする" }

    // demo: chapter 3
    RoleTitle { en: "A role that does the work", ja: "作業をするロール" }
    RoleAbout {
        en: "AdminRole may do everything. At first it trusts everyone in the account who has MFA, then machamp alone.",
        ja: "AdminRole には何でもできます。はじめはアカウント内でMFAを通った全員を信頼し、次に machamp だけに絞ります。",
    }
    RoleTrustsAccount { en: "trusts the account, requires MFA; name and tags as in the article", ja: "アカウントを信頼し、MFAを必須にする。名前とタグは記事のとおり" }
    RoleColleague { en: "a colleague, who goes the same way up to a session with MFA", ja: "同僚。MFA付きのセッションまで同じ道をたどる" }
    RoleTrustNarrowed { en: "from now on it trusts machamp alone", ja: "ここから先は machamp だけを信頼する" }
    RoleSwitchLink {
        en: "in a real account's console, this link switches to the role (it does not lead here):\n{link}",
        ja: "本物のアカウントのコンソールでは、次のリンクでロールを切り替えます (このデモにはつながりません):\n{link}",
    }

    // demo: chapter 4
    CommandLineTitle { en: "The command line goes the same way", ja: "コマンドラインも同じ道を通る" }
    CommandLineAbout {
        en: "An access key for machamp, one code for a session, the session for the role.",
        ja: "machamp のアクセスキーを発行し、コード1つでセッションを得て、そのセッションでロールに入ります。",
    }
    CommandLineOwnKeys { en: "not even the own keys: no statement names an action on them", ja: "自分のキーさえ見えない。ポリシーにキーのアクションがない" }
    CommandLineChaining {
        en: "a role reached from a session is chained: an hour at most",
        ja: "セッションからロールに入るのはロールの連鎖で、最長1時間",
    }
    CommandLineTrustSuffices {
        en: "inside one account a trust policy that names the user is enough",
        ja: "同じアカウントの中では、ユーザー名を挙げた信頼ポリシーだけで足りる",
    }
    CommandLineSameCall { en: "the very call that was refused at the start", ja: "最初に拒否されたのと同じ呼び出し" }
    CommandLineSampleMfa { en: "signs as user machamp", ja: "ユーザー machamp として署名" }
    CommandLineAdminRole {
        en: "signs as a session of AdminRole: the loader called sts:AssumeRole by itself",
        ja: "AdminRole のセッションとして署名。ローダーが自分で sts:AssumeRole を呼んだ",
    }
    CommandLineProfiles {
        en: "the article's two profiles go into a scratch folder, and AWS's own loader reads them back:",
        ja: "記事の2つのプロファイルを一時フォルダーに書き、AWS純正のローダーで読み込みます:",
    }

    // demo: the table
    VerdictsTitle { en: "All {actions} actions of AWS's catalogue, tried", ja: "AWSのカタログにある {actions} アクションすべてを試した結果" }
    VerdictsAbout {
        en: "Decided from the account's {documents} documents, read back by the SDK; each action on the own user, the own device, the role, a colleague and `*`: without MFA with its key absent and false, in the role with it true, false and absent. An enumeration, not a proof.",
        ja: "SDKで読み戻したアカウントの文書 {documents} 件による判定。各アクションを、自分のユーザー、自分のデバイス、ロール、同僚、`*` に対して試した。MFAなしはキーがない場合と false の場合、ロール内は true、false、ない場合のすべて。列挙であって、証明ではない。",
    }
    ColumnWithoutMfa { en: "without MFA", ja: "MFAなし" }
    ColumnMfaOnly { en: "MFA only", ja: "MFAのみ" }
    ColumnInRole { en: "in the role", ja: "ロール内" }
    CellNothing { en: "no", ja: "不可" }
    CellNoPermission { en: "always", ja: "常に可" }
    CellAnything { en: "anything", ja: "すべて" }
    CellAnythingElse { en: "all but the role", ja: "ロール以外" }
    CellForeign { en: "a colleague", ja: "同僚" }
    CellOwnDevice { en: "own device", ja: "自分のデバイス" }
    CellOwnUser { en: "own user", ja: "自分" }
    CellRole { en: "the role", ja: "ロール" }
    RowOthers { en: "all other {count}", ja: "その他 {count}" }
    VerdictsSum {
        en: "Of {actions} actions, {without} go through without MFA, {only} with MFA alone, {role} in the role.",
        ja: "{actions} アクションのうち、MFAなしで通るのは {without} 、MFAだけで通るのは {only} 、ロール内で通るのは {role} です。",
    }

    // demo: the traps
    TrapsTitle { en: "What to know before doing this in a real account", ja: "本物のアカウントで行う前に知っておくこと" }
    TrapAccountIds {
        en: "the article's ARNs carry four different account ids; as printed they cannot work together. Here all carry the one that GetCallerIdentity gave",
        ja: "記事のARNには4種類のアカウントIDが混ざっていて、そのままでは動かない。ここではGetCallerIdentityが返したIDだけを使った",
    }
    TrapExemptNotAllowed {
        en: "ChangePassword and GetAccountPasswordPolicy are exempt from the Deny but allowed nowhere: a first password change fails unless the account lets users change their own",
        ja: "ChangePasswordとGetAccountPasswordPolicyはDenyの対象外だが、どこでも許可されていない。アカウント側で自分のパスワード変更を許していなければ、初回の変更に失敗する",
    }
    TrapDeviceName {
        en: "a device must be named like its user; since 2022 the console asks for a free name, any other is refused, and there can be no second device",
        ja: "デバイス名はユーザー名と同じでなければならない。2022年以降のコンソールは自由な名前を尋ねるが、別の名前は拒否され、2台目も登録できない",
    }
    TrapAbandonedDevice {
        en: "an enrollment given up half-way leaves a device that blocks the name and that its user may not delete",
        ja: "登録を途中でやめるとデバイスが残って名前をふさぎ、本人には削除できない",
    }
    TrapFirstDevice {
        en: "until the first device exists there is one factor: whoever holds the key or password enrolls a device of their own",
        ja: "最初のデバイスを登録するまでは1要素しかない。キーかパスワードを持つ者なら誰でも自分のデバイスを登録できる",
    }
    TrapOneUser {
        en: "a trust policy that names users has room for 35 to 40 of them, and loses one who is deleted and created again",
        ja: "ユーザー名を並べる信頼ポリシーには35〜40人しか入らず、削除して作り直したユーザーは信頼されなくなる",
    }
    TrapAdministrator {
        en: "AdministratorAccess can take the guard off again: whoever is in the role can undo all of this",
        ja: "AdministratorAccessは見張りポリシーを外すこともできる。ロールに入れる者は、このすべてを元に戻せる",
    }
    TrapOwnKeys {
        en: "no statement lets users see or rotate the access key that the article has them use",
        ja: "記事で使うアクセスキーを、ユーザー本人が確認したり交換したりする許可がない",
    }
    TrapChaining {
        en: "the role's session ends after an hour whatever the role allows, because get-session-token came first; AssumeRole with the code goes up to 12 hours",
        ja: "先にget-session-tokenを使うと、ロールの設定によらずロールのセッションは1時間で切れる。コードを付けたAssumeRoleなら最長12時間",
    }
    TrapProfile {
        en: "no tool can ask for a code with pasted keys and no mfa_serial; after 12 hours all say ExpiredToken. In the config file the section is [profile admin-role]",
        ja: "キーを貼り付けてmfa_serialがない設定では、どのツールもコードを尋ねられず、12時間後にはExpiredTokenになる。configファイルでの見出しは [profile admin-role]",
    }

    // demo: --interactive
    PromptFirstCode { en: "scan the QR code; the code it shows:", ja: "QRコードを読み取ってください。表示されたコード:" }
    PromptSecondCode { en: "wait for the next code, and type it:", ja: "次のコードを待って入力してください:" }
    PromptNextCode { en: "a code that was not used yet:", ja: "まだ使っていないコード:" }
    PromptSixDigits { en: "a code has six digits; again:", ja: "コードは6桁の数字です。もう一度:" }
    PromptTryAgain { en: "that was not what the device shows; once more", ja: "デバイスの表示と違います。もう一度入力してください" }
    PromptEnded { en: "the input ended before a code came", ja: "コードが入力される前に入力が終わりました" }
    PromptNoTerminal { en: "--interactive needs a terminal to ask for codes", ja: "--interactive にはコードを尋ねるための端末が必要です" }
    PromptNoTerminalHint { en: "`steprole demo` runs by itself", ja: "`steprole demo` なら自動で進みます" }

    // demo: --keep
    KeepTitle { en: "The account stays. In another terminal:", ja: "アカウントは残っています。別の端末で:" }
    KeepAdmin { en: "in the role: allowed", ja: "ロール内なので許可" }
    KeepMfaOnly { en: "with MFA alone: refused", ja: "MFAだけなので拒否" }
    KeepCode { en: "with the code your phone shows for the QR code above: a new session", ja: "上のQRコードを読み取ったスマートフォンのコードで、新しいセッション" }
    KeepWaiting { en: "Ctrl-C ends the account and removes the scratch folder", ja: "Ctrl-Cでアカウントを終了し、一時フォルダーを消します" }
}
