//! The words of `doctor` and `setup`.

use super::message::messages;

messages! { CARE:
    HelpDoctor { en: "What will surprise: clock, modes, keys in plain files, settings that shadow each other; each with its fix", ja: "意外な動作の原因を探す: 時計、モード、平文のキー、互いに隠れる設定。それぞれに直し方を示す" }
    HelpDoctorFix { en: "Put right what is safe to put right: the modes of files", ja: "安全に直せるもの (ファイルのモード) を直す" }
    HelpDoctorOffline { en: "Ask nobody; the clock is not compared", ja: "何も呼び出さない。時計は比べない" }
    HelpDoctorOutput { en: "`human` or `json`", ja: "`human` または `json`" }
    HelpSetup { en: "Let every AWS tool get a profile's credentials from here, under the profile's old name", ja: "どのAWSツールも、今のプロファイル名のままここから認証情報を得られるようにする" }
    HelpSetupAdopt { en: "Profiles to adopt, `*` for any text: the diff is shown, a backup kept, a long-term key goes into the vault", ja: "引き受けるプロファイル。`*` は任意の文字列。差分を示し、バックアップを残し、長期キーは保管庫に入れる" }
    HelpSetupUndo { en: "Give adopted profiles their old settings back, byte for byte; keys stay in the vault", ja: "引き受けたプロファイルの設定を元どおりにする。キーは保管庫に残る" }
    HelpSetupYes { en: "Do not ask", ja: "確認しない" }

    DoctorWell { en: "Nothing is wrong.", ja: "問題はありません。" }
    DoctorFixed { en: "`{file}` is the user's alone now", ja: "`{file}` を本人専用にしました" }
    DoctorMode { en: "`{file}` has mode {mode}: others can read it", ja: "`{file}` のモードは {mode} で、他人が読めます" }
    DoctorModeFix { en: "`steprole doctor --fix`, or chmod 600", ja: "`steprole doctor --fix`、または chmod 600" }
    DoctorDeadFix { en: "`steprole explain {profile}` shows where each setting is written", ja: "`steprole explain {profile}` で、設定がどこに書かれているかがわかります" }
    DoctorPlainKey { en: "profile `{profile}` has the long-term key {id} in a plain file", ja: "プロファイル `{profile}` の長期キー {id} が平文のファイルにあります" }
    DoctorPlainKeyFix { en: "`steprole setup --adopt {profile}` moves it into the vault", ja: "`steprole setup --adopt {profile}` で保管庫に移します" }
    DoctorShadowed { en: "profile `{profile}` has keys, so no tool ever comes to its {setting}", ja: "プロファイル `{profile}` にはキーがあるため、{setting} はどのツールにも使われません" }
    DoctorShadowedFix { en: "take one of the two out", ja: "どちらかを消してください" }
    DoctorNoLeaf { en: "profile `{profile}` has {setting} beside credential_process: tools follow it and ask for a code themselves", ja: "プロファイル `{profile}` には credential_process のほかに {setting} があり、ツールがそちらに従って自分でコードを尋ねます" }
    DoctorNoLeafFix { en: "write it as steprole_{setting}, which only steprole reads", ja: "steprole だけが読む steprole_{setting} に書き換えてください" }
    DoctorSerialIgnored { en: "profile `{profile}` has mfa_serial and no role: other tools ignore it and use the bare key", ja: "プロファイル `{profile}` には mfa_serial がありますがロールがないため、他のツールは無視してキーをそのまま使います" }
    DoctorSerialIgnoredFix { en: "`steprole setup --adopt {profile}` makes them all use the session", ja: "`steprole setup --adopt {profile}` で、どのツールもセッションを使うようになります" }
    DoctorNoSerial { en: "profile `{profile}`: `{serial}` is no device that shows codes", ja: "プロファイル `{profile}`: `{serial}` はコードを出すデバイスではありません" }
    DoctorEnded { en: "profile `{profile}` holds a session that ended {at}", ja: "プロファイル `{profile}` のセッションは {at} に終わっています" }
    DoctorEndedFix { en: "renew it with the tool that wrote it, or `steprole login --write-profile {profile}`", ja: "書き込んだツールで更新するか、`steprole login --write-profile {profile}` を使ってください" }
    DoctorVariable { en: "{name} is set: for most tools it wins over every profile", ja: "{name} が設定されています。ほとんどのツールで、どのプロファイルよりも優先されます" }
    DoctorVariableFix { en: "unset {name}", ja: "不要なら消してください: unset {name}" }
    DoctorPath { en: "PATH finds another steprole first: `{file}`", ja: "PATH では別の steprole が先に見つかります: `{file}`" }
    DoctorPathFix { en: "remove it, or change the order in PATH", ja: "消すか、PATHの順序を変えてください" }
    DoctorClock { en: "this machine's clock is off by {offset}", ja: "このマシンの時計は {offset} ずれています" }
    DoctorClockFix { en: "steprole allows for it, other tools are refused from five minutes on: turn on time synchronisation", ja: "steprole は補正しますが、他のツールは5分以上ずれると拒否されます。時刻同期を有効にしてください" }
    DoctorUnanswered { en: "{endpoint} does not answer, so the clock could not be compared", ja: "{endpoint} の応答がなく、時計を比べられませんでした" }
    DoctorUnansweredFix { en: "check the network, or `--offline`", ja: "ネットワークを確かめるか、`--offline` を付けてください" }

    SetupNobody { en: "no profile fits {patterns}", ja: "{patterns} に合うプロファイルはありません" }
    SetupNothing { en: "profile `{profile}` stays as it is", ja: "プロファイル `{profile}` はそのままです" }
    SetupKeyInConfig { en: "profile `{profile}` has its key in `{file}`, where keys do not belong", ja: "プロファイル `{profile}` のキーが、置くべきでない `{file}` にあります" }
    SetupName { en: "profile `{profile}` has a name that shells read in different ways", ja: "プロファイル名 `{profile}` は、シェルによって読まれ方が変わります" }
    SetupDiffers { en: "profile `{profile}` would lead elsewhere afterwards; nothing was changed", ja: "プロファイル `{profile}` の行き先が変わってしまうため、何も変更しませんでした" }
    SetupAgree { en: "Write this? [y/N]", ja: "書き込みますか? [y/N]" }
    SetupNoTerminal { en: "there is no terminal to ask at", ja: "確認するための端末がありません" }
    SetupNoTerminalHint { en: "--yes writes without asking", ja: "--yes を付けると確認せずに書き込みます" }
    SetupBackup { en: "as it was before: `{file}`", ja: "変更前の内容: `{file}`" }
    SetupMoved { en: "Try `steprole login`; when it works, delete the backup: it has the key in plain text.", ja: "`steprole login` を試し、うまくいったらバックアップを消してください。キーが平文で入っています。" }
}
