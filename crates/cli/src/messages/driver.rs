//! The words of the daily driver.

use super::message::messages;

messages! { DRIVER:
    // help
    HelpLogin { en: "Give the code of the day, and get a profile's credentials", ja: "その日のコードを入力し、プロファイルの認証情報を取得する" }
    HelpLoginProfile { en: "The profile; else AWS_PROFILE, AWS_DEFAULT_PROFILE, `default`", ja: "プロファイル。省略時は AWS_PROFILE、AWS_DEFAULT_PROFILE、`default`" }
    HelpLoginDuration { en: "How long the credentials shall live: `8h`, `45m`; met, or refused", ja: "認証情報の有効期間: `8h`、`45m`。満たせなければ拒否する" }
    HelpLoginFresh { en: "Ask for a code even if a session is still good", ja: "有効なセッションが残っていてもコードを求める" }
    HelpLoginWriteProfile { en: "Also write the three values into this section of the credentials file, which must be steprole's own or new", ja: "3つの値を credentials ファイルのこのセクションにも書く。新しいセクションか、steprole が書いたものに限る" }
    HelpLogout { en: "Forget sessions here; AWS knows no logout, what was handed out stays good until it ends", ja: "手元のセッションを消す。AWSにログアウトはなく、渡した認証情報は期限まで有効" }
    HelpLogoutProfile { en: "Only what this profile uses; else everything", ja: "このプロファイルの分だけ。省略時はすべて" }
    HelpRotate { en: "Replace a long-term key in the vault: make, keep, prove, deactivate, delete; goes on where it was cut off", ja: "保管庫の長期キーを交換する: 作成、保管、確認、無効化、削除。中断しても続きから進める" }
    HelpRotateProfile { en: "The profile whose key it is, or one that begins with it", ja: "キーを持つプロファイル、またはそれを元にするプロファイル" }
    HelpStatus { en: "Which sessions there are, and until when", ja: "今あるセッションとその期限" }
    HelpStatusOutput { en: "`human` or `json`", ja: "`human` または `json`" }
    HelpList { en: "The profiles, and what each one is", ja: "プロファイルの一覧と、それぞれの中身" }
    HelpListOutput { en: "`human` or `json`", ja: "`human` または `json`" }
    HelpExplain { en: "What would happen for a profile, before anything does: settings with file and line, calls, codes", ja: "プロファイルで何が起きるかを、実行せずに示す。設定のファイルと行、呼び出し、コード" }
    HelpExplainProfile { en: "The profile; else AWS_PROFILE, AWS_DEFAULT_PROFILE, `default`", ja: "プロファイル。省略時は AWS_PROFILE、AWS_DEFAULT_PROFILE、`default`" }
    HelpExplainDuration { en: "As if this was asked for: `8h`, `45m`", ja: "この有効期間を求めたものとして: `8h`、`45m`" }
    HelpExplainOutput { en: "`human` or `json`", ja: "`human` または `json`" }
    HelpExec { en: "Run a command with a profile's credentials: `steprole exec prod -- aws s3 ls`", ja: "プロファイルの認証情報でコマンドを実行する: `steprole exec prod -- aws s3 ls`" }
    HelpExecProfile { en: "The profile", ja: "プロファイル" }
    HelpExecDuration { en: "How long the credentials shall live", ja: "認証情報の有効期間" }
    HelpExecMinTtl { en: "How much life they must still have; else they are renewed first", ja: "残っているべき有効期間。足りなければ先に更新する" }
    HelpExecCommand { en: "The command and its arguments, behind `--`", ja: "`--` の後ろに、コマンドとその引数" }
    HelpEnv { en: "Print a profile's credentials as variables: `eval \"$(steprole env prod)\"`", ja: "プロファイルの認証情報を環境変数として表示する: `eval \"$(steprole env prod)\"`" }
    HelpEnvProfile { en: "The profile; else AWS_PROFILE, AWS_DEFAULT_PROFILE, `default`", ja: "プロファイル。省略時は AWS_PROFILE、AWS_DEFAULT_PROFILE、`default`" }
    HelpEnvFormat { en: "`sh`, `fish`, `powershell`, `cmd`, `json` or `dotenv`", ja: "形式: `sh`、`fish`、`powershell`、`cmd`、`json`、`dotenv`" }
    HelpEnvDuration { en: "How long the credentials shall live", ja: "認証情報の有効期間" }
    HelpEnvMinTtl { en: "How much life they must still have; else they are renewed first", ja: "残っているべき有効期間。足りなければ先に更新する" }
    HelpCredentialProcess { en: "What `credential_process = steprole credential-process PROFILE` calls: prints credentials as AWS's SDKs want them", ja: "`credential_process = steprole credential-process PROFILE` が呼ぶもの。AWSのSDKが求める形で認証情報を出力する" }
    HelpCredentialProcessProfile { en: "The profile", ja: "プロファイル" }
    HelpCredentialProcessDuration { en: "How long the credentials shall live", ja: "認証情報の有効期間" }
    HelpCredentialProcessMinTtl { en: "How much life they must still have; else they are renewed first", ja: "残っているべき有効期間。足りなければ先に更新する" }
    HelpVault { en: "Long-term keys and seeds, sealed on this machine", ja: "長期キーとシードを、このマシンの上で暗号化して保管する" }
    HelpVaultAdd { en: "Seal a long-term key, or the seed of a device", ja: "長期キー、またはデバイスのシードをしまう" }
    HelpVaultAddName { en: "The profile whose key it is; with --seed, the device's serial", ja: "そのキーを使うプロファイル名。--seed ではデバイスのシリアル" }
    HelpVaultAddSeed { en: "It is a seed: this machine then gives the codes itself, and is no second factor any more", ja: "シードをしまう。以後このマシン自身がコードを出すため、第二の要素ではなくなる" }
    HelpVaultAddStdin { en: "Read it from stdin: what `aws iam create-access-key` prints, or the seed as text", ja: "標準入力から読む。`aws iam create-access-key` の出力、またはシードの文字列" }
    HelpVaultAddPassphrase { en: "When this makes the vault: lock it with a passphrase instead of a key file", ja: "保管庫を新しく作るとき、鍵ファイルではなくパスフレーズで閉じる" }
    HelpVaultList { en: "What is in it; no key is needed", ja: "中身の一覧。鍵は要らない" }
    HelpVaultListOutput { en: "`human` or `json`", ja: "`human` または `json`" }
    HelpVaultRemove { en: "Take something out for good", ja: "取り出して消す" }
    HelpVaultRemoveName { en: "Its name", ja: "その名前" }
    HelpVaultImport { en: "Copy long-term keys out of AWS's files; the files stay as they are", ja: "AWSのファイルから長期キーを写す。ファイルは変更しない" }
    HelpVaultImportProfiles { en: "The profiles that hold the keys; `x-long-term` (aws-mfa) is kept as `x`", ja: "キーを持つプロファイル。`x-long-term` (aws-mfa) は `x` としてしまう" }

    // files
    DriverNoHome { en: "there is no home directory", ja: "ホームディレクトリがありません" }
    DriverNoHomeHint { en: "set HOME", ja: "HOME を設定してください" }
    DriverFile { en: "`{file}`: {reason}", ja: "`{file}` を扱えません: {reason}" }
    SettingsUnreadable { en: "`{file}` line {line}: {problem}", ja: "`{file}` の {line} 行目: {problem}" }
    SettingsUnreadableHint { en: "no AWS tool reads the file while this stands in it", ja: "この行がある限り、AWSのどのツールもこのファイルを読めません" }
    SettingsNoSection { en: "a section such as `[profile x]` must come first", ja: "先に `[profile x]` のようなセクションが必要です" }
    SettingsOpenSection { en: "a section ends with `]`", ja: "セクションは `]` で終わります" }
    SettingsNothingToContinue { en: "an indented line that continues nothing", ja: "字下げした行が、何の続きでもありません" }
    SettingsNoEquals { en: "a setting needs `=`", ja: "設定には `=` が必要です" }
    SettingsNoName { en: "a setting needs a name", ja: "設定には名前が必要です" }
    EditNotOurs { en: "`{file}` line {line}: section `{name}` was not written by steprole and stays as it is", ja: "`{file}` の {line} 行目: セクション `{name}` は steprole が書いたものではないので、変更しません" }
    EditNotOursHint { en: "choose another name", ja: "別の名前を選んでください" }
    EditUnwritable { en: "`{what}` cannot be written into AWS's files", ja: "`{what}` はAWSのファイルに書けません" }

    // chains
    ChainUnknown { en: "there is no profile `{profile}`", ja: "プロファイル `{profile}` はありません" }
    ChainUnknownHint { en: "`steprole list` shows what there is", ja: "`steprole list` で一覧を表示します" }
    ChainUnknownSource { en: "profile `{by}` has the source_profile `{profile}`, which does not exist", ja: "プロファイル `{by}` の source_profile `{profile}` がありません" }
    ChainCircle { en: "the source profiles go round in a circle: {path}", ja: "source_profile が循環しています: {path}" }
    ChainNoSource { en: "profile `{profile}` names a role and nothing to assume it with", ja: "プロファイル `{profile}` にはロールがありますが、引き受ける元がありません" }
    ChainNoSourceHint { en: "add source_profile, or give it a key of its own: `steprole vault add {profile}`", ja: "source_profile を足すか、キーを持たせてください: `steprole vault add {profile}`" }
    ChainTwoSources { en: "profile `{profile}` has both source_profile and credential_source", ja: "プロファイル `{profile}` に source_profile と credential_source の両方があります" }
    ChainBadSource { en: "profile `{profile}`: `{value}` is no credential_source; there are Environment, Ec2InstanceMetadata and EcsContainer", ja: "プロファイル `{profile}`: `{value}` という credential_source はありません。使えるのは Environment、Ec2InstanceMetadata、EcsContainer です" }
    ChainPartialKeys { en: "profile `{profile}` has `{present}` without `{missing}`", ja: "プロファイル `{profile}` に `{present}` はありますが `{missing}` がありません" }
    ChainNoCredentials { en: "nothing in profile `{profile}` gives credentials", ja: "プロファイル `{profile}` には認証情報を得る手段がありません" }
    ChainNoCredentialsHint { en: "`steprole vault add {profile}` gives it a key", ja: "`steprole vault add {profile}` でキーを持たせられます" }
    ChainTwoPartitions { en: "`{one}` and `{other}` are in different partitions; no credentials are good in both", ja: "`{one}` と `{other}` はパーティションが異なり、両方で使える認証情報はありません" }

    // plans
    PlanChainedHour { en: "{asked} cannot be had: a role that is reached through another session lasts an hour at most", ja: "{asked} にはできません。別のセッションを経て引き受けたロールは最長1時間です" }
    PlanChainedHourHint { en: "without --duration it is renewed every hour, without a code", ja: "--duration を付けなければ、コードなしで1時間ごとに更新されます" }
    PlanOutOfRange { en: "{asked} cannot be had: it must be {least} to {most}", ja: "{asked} にはできません。{least} から {most} の間です" }
    PlanNotOurs { en: "these credentials come from elsewhere and last as long as they last", ja: "この認証情報はよそから来るもので、有効期間は選べません" }

    // codes
    PromptDeviceCode { en: "Code of {serial}:", ja: "{serial} のコード:" }
    PromptPassphrase { en: "Passphrase of the vault: ", ja: "保管庫のパスフレーズ: " }
    PromptKeyId { en: "Access key id: ", ja: "アクセスキーID: " }
    PromptSecret { en: "Secret access key (not shown): ", ja: "シークレットアクセスキー (表示されません): " }
    PromptSeed { en: "Seed (not shown): ", ja: "シード (表示されません): " }
    CodeCountdown { en: "This code was used; the next comes in {seconds} s", ja: "このコードは使用済み。次のコードまで {seconds} 秒" }
    CodeWrong { en: "That code was wrong or used already. The next one, please.", ja: "コードが誤っているか、使用済みです。次のコードを入力してください。" }
    CodeSixDigits { en: "A code has six digits.", ja: "コードは6桁の数字です。" }
    CodeNobody { en: "a code is needed and nobody can be asked here; run: steprole login {profile}", ja: "コードが必要ですが、ここでは尋ねられません。実行してください: steprole login {profile}" }
    CodeCancelled { en: "cancelled", ja: "取り消されました" }
    CodeRefused { en: "the codes of `{serial}` were refused", ja: "`{serial}` のコードは拒否されました" }
    CodeRefusedHint { en: "each code is good once: wait for the next; if none works, check the device's and this machine's clock", ja: "コードは1回限りです。次のコードを待ってください。それでも通らなければ、デバイスとこのマシンの時計を確かめてください" }
    CodeProcessNoCode { en: "the mfa_process of profile `{profile}` printed no six digits", ja: "プロファイル `{profile}` の mfa_process が6桁の数字を出力しませんでした" }
    DeviceRefused { en: "AWS does not take `{serial}` as a device of this user, or the code was mistyped", ja: "AWSは `{serial}` をこのユーザーのデバイスと認めません。コードの打ち間違いでも同じ応答になります" }
    DeviceRefusedHint { en: "a serial reads arn:aws:iam::ACCOUNT:mfa/NAME, with the device's name, not the user's: aws iam list-mfa-devices", ja: "シリアルは arn:aws:iam::ACCOUNT:mfa/NAME の形で、NAME はユーザー名ではなくデバイス名です: aws iam list-mfa-devices" }
    DeviceNone { en: "this user has no MFA device", ja: "このユーザーにはMFAデバイスがありません" }
    DeviceNoneHint { en: "enable a virtual device first; nothing is done without MFA", ja: "まず仮想MFAデバイスを有効にしてください。MFAなしでは何もしません" }
    DevicePasskeys { en: "this user's {count} MFA devices are passkeys or security keys, which show no codes; STS takes nothing else", ja: "このユーザーのMFAデバイス {count} 個はパスキーかセキュリティキーで、コードを出せません。STSはコードしか受け付けません" }
    DevicePasskeysHint { en: "add a virtual device, or use `aws login`", ja: "仮想MFAデバイスを追加するか、`aws login` を使ってください" }
    DeviceSeveral { en: "this user has several MFA devices: {serials}", ja: "このユーザーには複数のMFAデバイスがあります: {serials}" }
    DeviceSeveralHint { en: "name one with mfa_serial in the profile", ja: "プロファイルの mfa_serial でどれかを指定してください" }
    SeedUnreadable { en: "the seed of `{serial}` is not Base32", ja: "`{serial}` のシードはBase32ではありません" }

    // calls
    CallFailed { en: "{step}: {code} {message}", ja: "{step} に失敗: {code} {message}" }
    CallDeniedHint { en: "`steprole why` takes this message and says what is missing", ja: "このメッセージを `steprole why` に渡すと、足りないものがわかります" }
    CallInvalidHint { en: "`steprole explain {profile}` shows where each value comes from", ja: "`steprole explain {profile}` で、それぞれの値の出どころがわかります" }
    CallUnansweredHint { en: "nothing was changed; check the network and the endpoint", ja: "何も変更されていません。ネットワークとエンドポイントを確かめてください" }
    ProcessFailed { en: "the command of profile `{profile}` failed: {reason}", ja: "プロファイル `{profile}` のコマンドが失敗しました: {reason}" }
    ProcessUnreadable { en: "the credential_process of profile `{profile}` printed no credentials of version 1", ja: "プロファイル `{profile}` の credential_process がバージョン1の認証情報を出力しませんでした" }
    ProcessCircle { en: "the credential_process of profile `{profile}` ends up at `{profile}` again", ja: "プロファイル `{profile}` の credential_process が `{profile}` 自身に戻ってきます" }
    ProcessCircleHint { en: "a profile that steprole serves must not be its own source", ja: "steprole が応えるプロファイルを、それ自身の元にはできません" }
    SourceNoEnvironment { en: "profile `{profile}` takes its key from the environment, and there is none", ja: "プロファイル `{profile}` は環境変数のキーを使いますが、設定されていません" }
    SourceMachine { en: "profile `{profile}` begins with {source}, which gives no credentials here: {reason}", ja: "プロファイル `{profile}` の元は {source} ですが、ここでは認証情報を得られません: {reason}" }
    SsoNoSession { en: "profile `{profile}` has the sso_session `{session}`, and there is no [sso-session {session}]", ja: "プロファイル `{profile}` の sso_session `{session}` に当たる [sso-session {session}] がありません" }
    SsoDiffers { en: "profile `{profile}` and its sso-session say different things about {setting}", ja: "プロファイル `{profile}` とその sso-session で {setting} が食い違っています" }
    SsoMissing { en: "profile `{profile}` has no {setting}, which SSO needs", ja: "プロファイル `{profile}` に、SSOに必要な {setting} がありません" }
    SsoNoToken { en: "nobody is signed in at the SSO portal of profile `{profile}`, or the sign-in has ended", ja: "プロファイル `{profile}` のSSOポータルにサインインしていないか、期限が切れています" }
    SsoNoTokenHint { en: "aws sso login --profile {profile}", ja: "次を実行してください: aws sso login --profile {profile}" }
    SsoRefused { en: "the SSO portal of profile `{profile}` does not give role {role} of account {account} with this sign-in", ja: "プロファイル `{profile}` のSSOポータルは、このサインインではアカウント {account} のロール {role} を渡しません" }
    LoginSessionHint { en: "aws login --profile {profile}; the aws CLI (2.32 or newer) must be on PATH, it holds the key that renews the session", ja: "次を実行してください: aws login --profile {profile}。更新用の鍵はaws CLI (2.32以降) が持つため、PATHに必要です" }

    // turns
    DriverWaitedTooLong { en: "another steprole process is asking for a code, and did not get one in {seconds} s", ja: "別の steprole プロセスがコードを求めていますが、{seconds} 秒待っても得られませんでした" }
    DriverWaitedTooLongHint { en: "answer it there, or end it", ja: "そちらで答えるか、終了させてください" }
    DriverOtherFailed { en: "another steprole process asked first and was told: {reason}", ja: "先に尋ねた steprole プロセスの結果: {reason}" }

    // the vault
    VaultAdded { en: "`{name}` is in the vault", ja: "`{name}` を保管庫にしまいました" }
    VaultRemoved { en: "`{name}` is gone from the vault", ja: "`{name}` を保管庫から消しました" }
    VaultImported { en: "the key of profile `{profile}` is in the vault as `{name}`", ja: "プロファイル `{profile}` のキーを `{name}` として保管庫にしまいました" }
    VaultImportNext { en: "try `steprole login` with it, then take the key out of the file", ja: "`steprole login` で試してから、ファイルのキーを消してください" }
    VaultImportSession { en: "profile `{name}` holds a session, not a long-term key", ja: "プロファイル `{name}` にあるのは長期キーではなくセッションです" }
    VaultImportNothing { en: "profile `{name}` holds no key", ja: "プロファイル `{name}` にキーはありません" }
    VaultNoKey { en: "there is no `{name}` in the vault", ja: "保管庫に `{name}` はありません" }
    VaultSeedPrice { en: "Whoever can read this user's files can now give the codes: MFA protects against a stolen key, not against a stolen machine.", ja: "このユーザーのファイルを読める者は、コードも出せるようになります。MFAはキーの盗難には効きますが、マシンの盗難には効きません。" }
    VaultObfuscation { en: "The vault's key lies in {file} on the same disk: that is obfuscation, not a lock. A passphrase, or STEPROLE_VAULT_KEY_FILE on another medium, is a lock.", ja: "保管庫の鍵は同じディスクの {file} にあります。これは難読化であって、施錠ではありません。パスフレーズか、別の媒体の STEPROLE_VAULT_KEY_FILE なら施錠になります。" }
    VaultLocked { en: "the vault is locked with a passphrase, and nobody can be asked here", ja: "保管庫はパスフレーズで閉じられていますが、ここでは尋ねられません" }
    VaultLockedHint { en: "run it in a terminal", ja: "端末で実行してください" }
    VaultKeyring { en: "the vault's key is in the kernel's keyring, which this version does not read", ja: "保管庫の鍵はカーネルのキーリングにあり、このバージョンでは読めません" }
    VaultKeyMissing { en: "the vault's key file `{file}` is gone; without it the vault does not open", ja: "保管庫の鍵ファイル `{file}` がありません。これがないと保管庫は開きません" }
    VaultPassphrasesDiffer { en: "the two passphrases differ", ja: "2つのパスフレーズが一致しません" }
    VaultUnreadable { en: "`{file}` is no vault that this version reads", ja: "`{file}` はこのバージョンで読める保管庫ではありません" }
    VaultWrongKey { en: "the key or passphrase does not open `{file}`", ja: "その鍵またはパスフレーズでは `{file}` は開きません" }
    VaultDamaged { en: "an item in `{file}` is damaged", ja: "`{file}` の中身が壊れています" }
    VaultNoTerminal { en: "there is no terminal to type a secret at", ja: "秘密を入力する端末がありません" }
    VaultNoTerminalHint { en: "pipe it in, with --stdin", ja: "--stdin を付けて、パイプで渡してください" }
    VaultStdinKey { en: "stdin holds no key as `aws iam create-access-key` prints it", ja: "標準入力に `aws iam create-access-key` の出力がありません" }

    // commands
    LoginDone { en: "{profile}: good for {left}, until {until}", ja: "{profile}: あと {left} 有効、{until} まで" }
    LoginForever { en: "{profile}: credentials without an end", ja: "{profile}: 期限のない認証情報" }
    LoginSkew { en: "This machine's clock is off by {offset}; it was allowed for.", ja: "このマシンの時計は {offset} ずれています。補正しました。" }
    LoginShadows { en: "keys in section `{section}` of the credentials file would shadow its credential_process in the config file", ja: "credentials ファイルのセクション `{section}` にキーを書くと、config ファイルの credential_process が効かなくなります" }
    LogoutDone { en: "sessions forgotten: {count}", ja: "消したセッション: {count} 件" }
    StatusNothing { en: "There are no sessions.", ja: "セッションはありません。" }
    StatusSession { en: "day session", ja: "1日のセッション" }
    StatusLeft { en: "{left} left", ja: "あと {left}" }
    ListNothing { en: "There are no profiles.", ja: "プロファイルはありません。" }
    ExecNothing { en: "there is no command to run", ja: "実行するコマンドがありません" }
    ExecFailed { en: "`{command}` cannot be run: {reason}", ja: "`{command}` を実行できません: {reason}" }

    RotateNotOurs { en: "profile `{profile}` does not begin with a key in the vault", ja: "プロファイル `{profile}` の元は保管庫のキーではありません" }
    RotateNotOursHint { en: "`steprole vault import {profile}` puts it there first", ja: "まず `steprole vault import {profile}` で保管庫に入れてください" }
    RotateRole { en: "profile `{profile}` holds a key and a role at once; a rotation takes a profile that is the key alone", ja: "プロファイル `{profile}` はキーとロールの両方を持っています。交換にはキーだけのプロファイルが必要です" }
    RotateGoesOn { en: "a rotation of `{name}` was cut off; it goes on from there", ja: "`{name}` の交換は途中で止まっていました。続きから進めます" }
    RotateDone { en: "`{name}`: {old} is gone, {new} is in its place", ja: "`{name}`: {old} を削除し、{new} に交換しました" }
    RotateAgainHint { en: "the key in the vault works; `steprole rotate {profile}` goes on from here", ja: "保管庫のキーは使えます。`steprole rotate {profile}` で続きから進みます" }
    RotateNoRoom { en: "the user has a second key, {other}, and two are all that AWS allows", ja: "このユーザーには2つ目のキー {other} があり、AWSの上限は2つです" }
    RotateNoRoomHint { en: "if nobody needs it: aws iam delete-access-key --access-key-id {other}", ja: "不要なら削除してください: aws iam delete-access-key --access-key-id {other}" }
    RotateStranger { en: "key {id} appeared while this rotation was cut off, and somebody has used it", ja: "交換の中断中に現れたキー {id} が、すでに使われています" }
    RotateStrangerHint { en: "find out whose it is; steprole deletes only a key that nobody can know", ja: "誰のものか確かめてください。steprole が消すのは、誰も知り得ないキーだけです" }

    // explain
    ExplainProfile { en: "profile {profile}", ja: "プロファイル {profile}" }
    ExplainVault { en: "long-term key in the vault", ja: "長期キーは保管庫にある" }
    ExplainPlan { en: "plan", ja: "計画" }
    ExplainCached { en: "cached, good for {left}", ja: "キャッシュ済み、あと {left}" }
    ExplainCall { en: "will be called", ja: "呼び出す" }
    ExplainNotNeeded { en: "not needed", ja: "不要" }
    ExplainNoCode { en: "no code is asked for", ja: "コードは求めない" }
    ExplainCodeLater { en: "no code is asked for now; the next in {left}", ja: "今はコードを求めない。次は {left} 後" }
    ExplainCodeNotNow { en: "no code is asked for as long as the cached credentials last", ja: "キャッシュが有効な間はコードを求めない" }
    ExplainCodeNow { en: "a code of {serial} is asked for (named by profile {profile})", ja: "{serial} のコードを求める (プロファイル {profile} の指定)" }
    ExplainCodeFound { en: "no profile names a device: the user's only one is looked up, and its code asked for", ja: "デバイスの指定がないので、ユーザーの唯一のデバイスを調べ、そのコードを求める" }
    ExplainUnmet { en: "duration_seconds asks for {asked}, which this chain cannot give: an hour it is", ja: "duration_seconds は {asked} を求めるが、この連鎖では得られず、1時間になる" }
    WhyAsItIs { en: "the source's credentials are handed out as they are", ja: "元の認証情報をそのまま渡す" }
    WhySessionAlone { en: "no role: the session of the day itself", ja: "ロールなし。1日のセッションそのもの" }
    WhyDayAndHours { en: "one code for the session of the day; roles come from it silently, an hour at a time", ja: "1日のセッションにコードを1回。ロールはそこから黙って1時間ずつ得る" }
    WhyOneLongRole { en: "more than an hour of a role takes one hop, with a code of its own", ja: "1時間を超えるロールは、専用のコードで直接引き受ける" }
    WhyFromASession { en: "the source is a session already, so a role lasts an hour at most", ja: "元がすでにセッションなので、ロールは最長1時間" }
    LongerSession { en: "longer: session_duration in the profile, or --duration, up to 36h", ja: "もっと長く: プロファイルの session_duration か --duration で最長36h" }
    LongerRole { en: "longer: `steprole login {profile} --duration 8h` takes one hop with a code, up to the role's maximum", ja: "もっと長く: `steprole login {profile} --duration 8h` なら、コード付きで直接、ロールの上限まで" }
    LongerChained { en: "longer: nothing; AWS limits chained roles to an hour, and they are renewed silently", ja: "もっと長く: 不可。AWSは連鎖したロールを1時間に限る。更新は黙って行う" }
}
