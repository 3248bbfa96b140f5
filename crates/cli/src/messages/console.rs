//! The words of `console`.

use super::message::messages;

messages! { CONSOLE:
    HelpConsole { en: "Open AWS's console with a role's credentials", ja: "ロールの認証情報でAWSのコンソールを開く" }
    HelpConsoleProfile { en: "The profile; else AWS_PROFILE, AWS_DEFAULT_PROFILE, `default`", ja: "プロファイル。省略時は AWS_PROFILE、AWS_DEFAULT_PROFILE、`default`" }
    HelpConsolePrint { en: "Print the sign-in URL instead of opening it; for a quarter of an hour it is a key", ja: "開かずにサインインURLを表示する。15分間はURL自体が鍵になる" }
    HelpConsoleService { en: "The service to begin with: `ec2`, `s3`", ja: "最初に開くサービス: `ec2`、`s3`" }
    HelpConsoleRegion { en: "The console's region; else the environment's, else the profile's", ja: "コンソールのリージョン。省略時は環境変数、次にプロファイル" }
    HelpConsoleDestination { en: "The page to begin with, a URL of the console", ja: "最初に開くページのURL" }
    HelpConsoleDuration { en: "How long the console session shall last, up to `12h`; takes a code, and a role that a long-term key reaches in one hop", ja: "コンソールの有効期間、最長 `12h`。コードが必要で、長期キーから直接引き受けるロールに限る" }
    HelpConsoleBrowser { en: "What opens it: `firefox -P work %s`; else steprole_browser of the profile, BROWSER, the system's", ja: "開くコマンド: `firefox -P work %s`。省略時はプロファイルの steprole_browser、BROWSER、システムの既定" }
    HelpConsoleOutput { en: "`human` or `json`; `json` prints and opens nothing", ja: "`human` または `json`。`json` は表示するだけで開かない" }
    ConsoleOpened { en: "{profile}: the console is open", ja: "{profile}: コンソールを開きました" }
    ConsoleNoRole { en: "profile `{profile}` is no role, and the console takes a user's session only through GetFederationToken, which knows no MFA", ja: "プロファイル `{profile}` はロールではありません。ユーザーのセッションでコンソールに入る手段は GetFederationToken だけで、これはMFAを伝えません" }
    ConsoleNoRoleHint { en: "use a profile with role_arn; or sign in to the console with password and code", ja: "role_arn のあるプロファイルを使うか、パスワードとコードでコンソールにサインインしてください" }
    ConsoleDuration { en: "a console session lasts 15m to 12h, not {asked}", ja: "コンソールの有効期間は 15m から 12h で、{asked} にはできません" }
    ConsoleRegion { en: "region `{region}` is not in the profile's partition, {partition}", ja: "リージョン `{region}` はプロファイルのパーティション {partition} にありません" }
    ConsolePartition { en: "no public document says where the console of partition {partition} signs in", ja: "パーティション {partition} のコンソールのサインイン先は公開されていません" }
    ConsoleForeign { en: "the profile's STS is {endpoint}, which is not AWS's, so its credentials are not sent to AWS's sign-in", ja: "プロファイルのSTSは {endpoint} でAWSのものではないため、認証情報をAWSのサインインには送りません" }
    ConsoleForeignHint { en: "name the federation endpoint that belongs to it: steprole_federation_endpoint in the profile", ja: "対応するフェデレーションエンドポイントを、プロファイルの steprole_federation_endpoint で指定してください" }
    ConsolePlain { en: "`{endpoint}` is no federation endpoint: https://, or http:// on this machine", ja: "`{endpoint}` はフェデレーションエンドポイントに使えません。https:// か、このマシンの http:// に限ります" }
    ConsoleUnanswered { en: "{endpoint} does not answer: {reason}", ja: "{endpoint} から応答がありません: {reason}" }
    ConsoleRefused { en: "{endpoint} does not take these credentials (status {status})", ja: "{endpoint} がこの認証情報を受け付けません (ステータス {status})" }
    ConsoleRefusedHint { en: "only a role's credentials open the console; `steprole login --fresh` gets new ones", ja: "コンソールを開けるのはロールの認証情報だけです。`steprole login --fresh` で取り直せます" }
    ConsoleUnreadable { en: "the answer of {endpoint} has no sign-in token", ja: "{endpoint} の応答にサインイントークンがありません" }
    PlanNotDirect { en: "AWS lets a console session last for a chosen time only when a long-term key assumes the role in one hop; this one lasts as long as the role's credentials", ja: "コンソールの有効期間を選べるのは、長期キーが直接引き受けたロールだけです。このロールでは認証情報の期限までになります" }
    BrowserFailed { en: "`{command}` does not open a browser: {reason}", ja: "`{command}` でブラウザーを開けません: {reason}" }
    BrowserNeverCame { en: "`{command}` was started, and no browser of this user came within {seconds} s", ja: "`{command}` を起動しましたが、{seconds} 秒以内にこのユーザーのブラウザーから接続がありませんでした" }
    BrowserHint { en: "--print shows the URL; --browser names another command", ja: "--print でURLを表示、--browser で別のコマンドを指定できます" }
    BrowserCommand { en: "`{command}` is no command for a browser: a quote is open, or nothing is there", ja: "`{command}` はブラウザーのコマンドとして読めません。引用符が閉じていないか、空です" }

    // status
    HelpStatusOffline { en: "Ask nobody: neither who these sessions are, nor what time it is", ja: "何も呼び出さない。セッションの主体も時刻も尋ねない" }
    StatusUntil { en: "until {until}", ja: "{until} まで" }
    StatusRefused { en: "AWS does not take it any more: {code}", ja: "AWSがもう受け付けません: {code}" }
    StatusClock { en: "AWS's clock and this machine's agree.", ja: "AWSとこのマシンの時計は合っています。" }
    StatusClockOff { en: "This machine's clock is {offset} behind AWS's; that is allowed for.", ja: "このマシンの時計はAWSより {offset} 遅れています。補正して扱います。" }
    StatusClockAhead { en: "This machine's clock is {offset} ahead of AWS's; that is allowed for.", ja: "このマシンの時計はAWSより {offset} 進んでいます。補正して扱います。" }
    StatusUnanswered { en: "{endpoint} does not answer, so nothing is known but what is kept here.", ja: "{endpoint} から応答がないため、手元の情報だけを表示しています。" }

    // completion and man pages
    HelpCompletion { en: "Print what makes a shell complete commands and profile names: `source <(steprole completion bash)`", ja: "コマンドとプロファイル名をシェルで補完するための設定を表示する: `source <(steprole completion bash)`" }
    HelpCompletionShell { en: "`bash`, `zsh`, `fish` or `powershell`", ja: "シェル: `bash`、`zsh`、`fish`、`powershell`" }
    HelpMan { en: "Write the man pages into a folder: `steprole man ~/.local/share/man/man1`", ja: "manページをフォルダーに書く: `steprole man ~/.local/share/man/man1`" }
    HelpManFolder { en: "The folder; it is made when it is not there", ja: "フォルダー。なければ作る" }
    ManWritten { en: "{count} pages are in {folder}", ja: "{folder} に {count} ページ書きました" }
}
