//! The words of `catalog`.

use super::message::messages;

messages! { CATALOG:
    HelpCatalog {
        en: "What AWS's actions and condition keys are: expand a pattern, look one up; offline",
        ja: "AWSのアクションと条件キーを調べる。パターンの展開、1件の説明。オフライン",
    }
    HelpCatalogName {
        en: "An action, a pattern of actions such as `iam:*MFA*`, or a condition key; without any: when the catalogue was made",
        ja: "アクション、`iam:*MFA*` のようなパターン、または条件キー。省略時はカタログの作成日と出典",
    }
    HelpCatalogResourceLevel {
        en: "Only actions that know resources (`yes`), so that policies can name single ones, or that do not (`no`)",
        ja: "リソースレベルのアクセス許可に対応するアクションだけ (`yes`)、または対応しないものだけ (`no`)",
    }
    HelpCatalogOutput { en: "`human`, or `json`: one object a line", ja: "`human` または `json` (1行に1オブジェクト)" }
    HelpCatalogAfter {
        en: "Examples:\n  steprole catalog 'iam:*MFA*'\n  steprole catalog iam:PassRole aws:MultiFactorAuthPresent\n  steprole catalog 'sts:*' --resource-level no",
        ja: "例:\n  steprole catalog 'iam:*MFA*'\n  steprole catalog iam:PassRole aws:MultiFactorAuthPresent\n  steprole catalog 'sts:*' --resource-level no",
    }
    CatalogOverview {
        en: "{services} services, {actions} actions, {keys} condition keys, {policies} AWS managed policies, as of {date}",
        ja: "{date} 時点: {services} サービス、{actions} アクション、{keys} 条件キー、{policies} AWS管理ポリシー",
    }
    CatalogUnknown {
        en: "the catalogue of {date} has no action and no condition key `{name}`",
        ja: "{date} のカタログに `{name}` というアクションも条件キーもありません",
    }
    CatalogNear { en: "near: {names}", ja: "近い名前: {names}" }
    CatalogResources { en: "resources (*: every request names one)", ja: "リソース (* は必須)" }
    CatalogNoResources { en: "knows no resources: policies can only say `*`", ja: "リソースを区別しません。ポリシーでは `*` しか指定できません" }
    CatalogKeys { en: "condition keys", ja: "条件キー" }
    CatalogAlsoNeeds { en: "the caller must be allowed as well", ja: "あわせて必要な許可" }
    CatalogOneValue { en: "one value", ja: "値は1つ" }
    CatalogManyValues { en: "several values: use ForAllValues or ForAnyValue", ja: "値は複数: ForAllValues か ForAnyValue を使う" }
    CatalogPresent { en: "present when: {when}", ja: "存在する条件: {when}" }
    CatalogCarriedBy { en: "named by {count} actions:", ja: "このキーを挙げているアクション {count} 件:" }
    CatalogMore { en: "… and {count} more: --output json lists all", ja: "… ほか {count} 件 (--output json で全件)" }
}
