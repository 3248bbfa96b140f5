//! The linter from outside: the table of rules, what is found in known documents, the three looks.

#[cfg(test)]
mod accounts;
#[cfg(test)]
mod article;
#[cfg(test)]
mod attack;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod looks;
#[cfg(test)]
mod mfa;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod symbolic;
mod table;
