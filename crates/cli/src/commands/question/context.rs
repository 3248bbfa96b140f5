//! Condition keys from `--context KEY=VALUE`.

use steprole_catalog::catalog;
use steprole_policy::Context;

use crate::failure::Failure;
use crate::messages::Message;

/// Keys and their values, in the order they were given.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keys(Vec<(String, Vec<String>)>);

impl Keys {
    /// Reads `KEY=VALUE`; a key that is repeated has several values.
    pub(crate) fn read(given: &[String]) -> Result<Self, Failure> {
        let mut keys: Vec<(String, Vec<String>)> = Vec::new();
        for pair in given {
            let Some((key, value)) = pair.split_once('=').filter(|(key, _)| key.contains(':')) else {
                return Err(Failure::usage(
                    Message::ContextMalformed.text().with("given", pair.as_str()),
                ));
            };
            match keys.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(key)) {
                Some((_, values)) => values.push(value.to_owned()),
                None => keys.push((key.to_owned(), vec![value.to_owned()])),
            }
        }
        Ok(Self(keys))
    }

    /// Sets them all. A key that requests may carry several values of is multivalued, however many were given: an
    /// operator without a qualifier never matches it.
    pub(crate) fn fill(&self, context: &mut Context<'static>) {
        for (key, values) in &self.0 {
            let is_multivalued = catalog()
                .condition_key(key)
                .is_some_and(steprole_catalog::ConditionKey::multivalued);
            match values.as_slice() {
                [one] if !is_multivalued => context.set(key.clone(), one.clone()),
                many => context.set_many(key.clone(), many.to_vec()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use steprole_policy::ContextValue;

    use super::*;

    #[test]
    fn one_value_several_values_and_keys_that_always_have_several() {
        let given = [
            "aws:SourceIp=203.0.113.7",
            "aws:TagKeys=team",
            "x:any=a=b",
            "X:ANY=c",
            "aws:username=",
        ];
        let mut context = Context::new();
        Keys::read(&given.map(str::to_owned)).unwrap().fill(&mut context);
        let one = |key: &str| context.value(key) == Some(&ContextValue::One(String::new().into()));
        assert!(one("aws:username"));
        assert_eq!(
            context.value("aws:SourceIp"),
            Some(&ContextValue::One("203.0.113.7".into()))
        );
        assert_eq!(
            context.value("aws:TagKeys"),
            Some(&ContextValue::Many(vec!["team".into()]))
        );
        assert_eq!(
            context.value("x:any"),
            Some(&ContextValue::Many(vec!["a=b".into(), "c".into()]))
        );
        for wrong in ["aws:SourceIp", "SourceIp=1", ""] {
            assert!(Keys::read(&[wrong.to_owned()]).is_err(), "{wrong}");
        }
    }
}
