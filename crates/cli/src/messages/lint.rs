//! The words of `lint`. What the rules themselves say stands in their table, in English.

use super::message::messages;

messages! { LINT:
    // help
    HelpLint {
        en: "Find what is wrong with policy documents, with a request that shows each hole; needs no account",
        ja: "ポリシードキュメントの誤りを探す。抜け穴はそれを通るリクエストで示す。アカウントは不要",
    }
    HelpLintFiles {
        en: "Policy documents, `-` for stdin; documents given together are compared with each other",
        ja: "ポリシードキュメント。`-` は標準入力。一緒に渡したドキュメントは互いに比較する",
    }
    HelpLintKind {
        en: "What they are used as: `managed`, `inline`, `trust`, `boundary`, `session`, `scp`, `rcp`, `resource` or `vpc-endpoint`; else it is guessed, and said",
        ja: "用途: `managed`、`inline`、`trust`、`boundary`、`session`、`scp`、`rcp`、`resource`、`vpc-endpoint`。省略時は内容から推測し、その旨を表示する",
    }
    HelpLintAttachedTo {
        en: "To whom they are attached: `user`, `group` or `role`; a guard that is right on users locks out roles",
        ja: "アタッチ先: `user`、`group`、`role`。ユーザーには正しい制限も、ロールには締め出しになる",
    }
    HelpLintOutput {
        en: "`human`, `json` (with a versioned schema), or `sarif` (2.1.0, for code scanning)",
        ja: "`human`、`json` (バージョン付きスキーマ)、または `sarif` (2.1.0、コードスキャン用)",
    }
    HelpLintExplain {
        en: "Say what a rule finds, why, and how to mend it: `--explain SR007`",
        ja: "ルールが何を、なぜ検出し、どう直すかを説明する: `--explain SR007`",
    }
    HelpLintAfter {
        en: "Ends with 1 when an error is found; warnings and suggestions leave it at 0.",
        ja: "エラーが見つかると終了コードは1。警告と提案だけなら0。",
    }

    // mistakes
    LintNothing { en: "there is nothing to lint", ja: "調べるドキュメントがありません" }
    LintNothingHint {
        en: "name files: `steprole lint guard.json`, or `-` for stdin",
        ja: "ファイルを指定してください: `steprole lint guard.json`。`-` は標準入力です",
    }
    LintUnknownRule { en: "there is no rule `{rule}`", ja: "ルール `{rule}` はありません" }
    LintUnknownRuleHint {
        en: "rules have a code and a name, such as `SR007` and `mfa-deny-bool`; docs/lints.md lists them",
        ja: "ルールには `SR007`、`mfa-deny-bool` のようなコードと名前があります。一覧は docs/lints.md にあります",
    }
}
