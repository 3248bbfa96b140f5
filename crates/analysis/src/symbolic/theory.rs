//! The literals of one variable: whether they have a common value.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

use steprole_catalog::KeyType;
use steprole_policy::{Comparison, ConditionTest, Context, Operator, Quantifier, Semantics};

use super::glob::{Glob, Letter};
use super::product::Effort;
use super::value::{Family, Operands, Value, stand_ins};
use super::words::{self, Words};

/// One literal of a variable: which of its atoms, and whether it must hold.
pub(crate) type Literal = (u32, bool);

/// Whether some value makes a set of literals true.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Check<V> {
    /// This one does.
    Yes(V),
    /// None does.
    No,
    /// None was found, or only one that depends on what is not known here; none can be excluded either.
    Maybe(Option<V>),
}

/// The resource of the request: `*` or an ARN.
#[derive(Debug)]
pub(crate) struct ResourceTheory {
    sets: Vec<Vec<Glob>>,
    memo: RefCell<HashMap<Vec<Literal>, Check<String>>>,
    domain: Glob,
}

impl ResourceTheory {
    pub(crate) fn new() -> Self {
        Self {
            sets: Vec::new(),
            memo: RefCell::default(),
            domain: Self::arns(),
        }
    }

    /// Every ARN.
    fn arns() -> Glob {
        let mut letters: Vec<Letter> = "arn".chars().map(Letter::Char).collect();
        for _ in 0..5 {
            letters.extend([Letter::Char(':'), Letter::Star { crosses: false }]);
        }
        letters.pop();
        letters.push(Letter::Star { crosses: true });
        Glob::new(letters)
    }

    /// The atom "matches one of these".
    pub(crate) fn atom(&mut self, globs: Vec<Glob>) -> u32 {
        if let Some(known) = self.sets.iter().position(|set| *set == globs) {
            return u32::try_from(known).unwrap_or_default();
        }
        self.sets.push(globs);
        u32::try_from(self.sets.len() - 1).unwrap_or_default()
    }

    pub(crate) fn characters(&self, into: &mut BTreeSet<char>) {
        self.sets.iter().flatten().for_each(|glob| glob.characters(into));
    }

    pub(crate) fn check(&self, literals: &[Literal], fresh: char, effort: &Effort) -> Check<String> {
        if let Some(known) = self.memo.borrow().get(literals) {
            return known.clone();
        }
        let answer = self.solve(literals, fresh, effort);
        self.memo.borrow_mut().insert(literals.to_vec(), answer.clone());
        answer
    }

    fn solve(&self, literals: &[Literal], fresh: char, effort: &Effort) -> Check<String> {
        let set = |atom: u32| self.sets.get(atom as usize).map_or(&[][..], Vec::as_slice);
        let star = Glob::exactly("*");
        let all = |(atom, holds): &Literal| set(*atom).iter().any(|glob| glob.covers(&star)) == *holds;
        if literals.iter().all(all) {
            return Check::Yes("*".to_owned());
        }
        let positives = literals.iter().filter(|(_, holds)| *holds);
        let positives: Vec<Vec<&Glob>> = positives.map(|(atom, _)| set(*atom).iter().collect()).collect();
        let negatives = literals.iter().filter(|(_, holds)| !*holds);
        let negatives: Vec<&Glob> = negatives.flat_map(|(atom, _)| set(*atom)).collect();
        let mut involved = positives.iter().flatten().chain(&negatives);
        let is_open = involved.any(|glob| glob.has_variables());
        match words::solve(&positives, &self.domain, &negatives, fresh, effort) {
            Words::Found(text) if is_open => Check::Maybe(Some(text)),
            Words::Found(text) => Check::Yes(text),
            Words::None => Check::No,
            Words::TooHard => Check::Maybe(None),
        }
    }
}

/// What is known about the values of a key in the requests asked about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Domain {
    /// What kind of value it is; nothing when the catalogue does not know the key.
    pub(crate) kind: Option<KeyType>,
    /// Whether it is multivalued; nothing when the catalogue does not know the key.
    pub(crate) multivalued: Option<bool>,
    /// The only possible values, `None` for absent.
    pub(crate) listed: Option<Vec<Option<Value>>>,
}

/// One condition on a key.
#[derive(Debug)]
pub(crate) struct KeyAtom {
    pub(crate) operator: Operator,
    pub(crate) texts: Vec<String>,
    pub(crate) test: ConditionTest,
    /// The patterns of a string or ARN operator, with known variables put in.
    pub(crate) globs: Option<Vec<Glob>>,
    /// A variable whose value is not known stands in it.
    pub(crate) is_open: bool,
}

/// One condition key and every condition on it.
#[derive(Debug)]
pub(crate) struct KeyTheory {
    /// As the first document spells it.
    pub(crate) name: String,
    pub(crate) domain: Domain,
    pub(crate) atoms: Vec<KeyAtom>,
    table: Option<Table>,
    memo: RefCell<HashMap<Vec<Literal>, Check<Option<Value>>>>,
}

/// Every value that can be told apart, and which of them satisfy each atom.
#[derive(Debug)]
struct Table {
    values: Vec<Option<Value>>,
    /// A bit for each value, for each atom.
    truths: Vec<Vec<u64>>,
}

impl KeyTheory {
    pub(crate) fn new(name: &str, domain: Domain) -> Self {
        Self {
            name: name.to_owned(),
            domain,
            atoms: Vec::new(),
            table: None,
            memo: RefCell::default(),
        }
    }

    /// To be called when all atoms are known.
    pub(crate) fn close(&mut self, known: &Context<'static>, semantics: &Semantics, fresh: char) {
        let values = match &self.domain.listed {
            Some(values) => Some(values.clone()),
            None if self.domain.multivalued == Some(true) || self.may_be_many() => None,
            None => {
                let (values, exact) = self.stand_ins(fresh);
                let one = values.into_iter().map(|value| Some(Value::One(value)));
                exact.then(|| std::iter::once(None).chain(one).collect())
            }
        };
        self.table = values.map(|values| Table::new(&self.name, &self.atoms, values, known, semantics));
    }

    /// A key that the catalogue does not know, asked about with a quantifier.
    fn may_be_many(&self) -> bool {
        let quantified = |atom: &KeyAtom| atom.operator.quantifier != Quantifier::None;
        self.domain.multivalued.is_none() && self.atoms.iter().any(quantified)
    }

    fn stand_ins(&self, fresh: char) -> (Vec<String>, bool) {
        let operands: Vec<Operands<'_>> = self
            .atoms
            .iter()
            .map(|atom| Operands {
                family: Family::of(atom.operator.comparison),
                texts: atom.texts.iter().map(String::as_str).collect(),
                globs: atom.globs.as_deref().unwrap_or_default(),
            })
            .collect();
        let (values, exact) = stand_ins(self.domain.kind, &operands, fresh);
        (values, exact && self.domain.kind != Some(KeyType::Arn))
    }

    pub(crate) fn check(
        &self,
        literals: &[Literal],
        known: &Context<'static>,
        semantics: &Semantics,
        fresh: char,
        effort: &Effort,
    ) -> Check<Option<Value>> {
        if let Some(table) = &self.table {
            return table.check(literals, &self.atoms);
        }
        if let Some(answer) = self.memo.borrow().get(literals) {
            return answer.clone();
        }
        let answer = Lazy {
            key: self,
            literals,
            known,
            semantics,
            fresh,
            effort,
        }
        .solve();
        self.memo.borrow_mut().insert(literals.to_vec(), answer.clone());
        answer
    }
}

impl Table {
    fn new(
        name: &str,
        atoms: &[KeyAtom],
        values: Vec<Option<Value>>,
        known: &Context<'static>,
        semantics: &Semantics,
    ) -> Self {
        let mut truths = vec![vec![0u64; values.len().div_ceil(64)]; atoms.len()];
        let mut context = known.clone();
        for (index, value) in values.iter().enumerate() {
            match value {
                Some(value) => value.set(name, &mut context),
                None => context.remove(name),
            }
            for (atom, bits) in atoms.iter().zip(&mut truths) {
                if atom.test.holds(&context, semantics)
                    && let Some(word) = bits.get_mut(index / 64)
                {
                    *word |= 1 << (index % 64);
                }
            }
        }
        Self { values, truths }
    }

    fn check(&self, literals: &[Literal], atoms: &[KeyAtom]) -> Check<Option<Value>> {
        let mut is_open = false;
        let mut left = vec![u64::MAX; self.values.len().div_ceil(64)];
        for (atom, holds) in literals {
            if atoms.get(*atom as usize).is_some_and(|atom| atom.is_open) {
                is_open = true;
                continue;
            }
            let Some(bits) = self.truths.get(*atom as usize) else {
                continue;
            };
            for (left, bits) in left.iter_mut().zip(bits) {
                *left &= if *holds { *bits } else { !*bits };
            }
        }
        let has = |index: &usize| {
            left.get(index / 64)
                .is_some_and(|word| word >> (index % 64) & 1 == 1)
        };
        match (0..self.values.len())
            .find(has)
            .and_then(|index| self.values.get(index))
        {
            None => Check::No,
            Some(value) if is_open => Check::Maybe(Some(value.clone())),
            Some(value) => Check::Yes(value.clone()),
        }
    }
}

/// A key whose values are texts under wildcards, or sets.
struct Lazy<'t> {
    key: &'t KeyTheory,
    literals: &'t [Literal],
    known: &'t Context<'static>,
    semantics: &'t Semantics,
    fresh: char,
    effort: &'t Effort,
}

/// What a condition says about a single text.
enum Member<'t> {
    Always,
    Never,
    In(&'t [Glob]),
    NotIn(&'t [Glob]),
    /// It reads the text as a number, a date or the like, or compares it with what is not known.
    Opaque,
}

impl<'t> Lazy<'t> {
    fn solve(&self) -> Check<Option<Value>> {
        // no condition compares an absent key with anything, so nothing unknown matters
        if self.holds(None) {
            return Check::Yes(None);
        }
        let single = self.key.domain.multivalued != Some(true);
        let many = self.key.domain.multivalued != Some(false)
            && (self.key.domain.multivalued.is_some() || self.key.may_be_many());
        let mut maybe = None;
        for (applies, check) in [(single, Self::one as fn(&Self) -> _), (many, Self::many)] {
            if !applies {
                continue;
            }
            match check(self) {
                Check::No => {}
                Check::Yes(value) => return Check::Yes(Some(value)),
                Check::Maybe(value) => maybe = Some(value.map(Some)),
            }
        }
        maybe.map_or(Check::No, Check::Maybe)
    }

    fn settled(&self, value: Option<Value>) -> Check<Option<Value>> {
        if self.literals.iter().any(|literal| self.is_open(*literal)) {
            Check::Maybe(Some(value))
        } else {
            Check::Yes(value)
        }
    }

    fn atom(&self, literal: Literal) -> Option<&'t KeyAtom> {
        self.key.atoms.get(literal.0 as usize)
    }

    fn is_open(&self, literal: Literal) -> bool {
        self.atom(literal).is_some_and(|atom| atom.is_open)
    }

    /// Whether a value makes every literal true, as the decision sees it; open ones about a present value are passed
    /// over.
    fn holds(&self, value: Option<&Value>) -> bool {
        let mut context = self.known.clone();
        match value {
            Some(value) => value.set(&self.key.name, &mut context),
            None => context.remove(&self.key.name),
        }
        self.literals.iter().all(|literal| {
            (value.is_some() && self.is_open(*literal))
                || self
                    .atom(*literal)
                    .is_some_and(|atom| atom.test.holds(&context, self.semantics) == literal.1)
        })
    }

    /// A single text.
    fn one(&self) -> Check<Value> {
        let single = |text: &str| Value::One(text.to_owned());
        let stand_ins = self.key.stand_ins(self.fresh).0;
        // the empty text stands last among them, and the patterns below are not asked about it
        let tried = stand_ins.iter().take(64).map(String::as_str).chain([""]);
        for text in tried {
            let value = single(text);
            if self.is_in_domain(text) && self.holds(Some(&value)) {
                return match self.settled(None) {
                    Check::Yes(_) => Check::Yes(value),
                    // what is not known was passed over; as patterns it may close the branch
                    _ => match self.single(0) {
                        Check::No => Check::No,
                        _ => Check::Maybe(Some(value)),
                    },
                };
            }
        }
        self.single(1)
    }

    /// A single text of at least so many letters, by patterns alone.
    fn single(&self, least: usize) -> Check<Value> {
        self.text(
            self.literals.iter().map(|literal| (*literal, literal.1)),
            Self::as_one,
            &self.every_text(least),
            |text| Value::One(text.to_owned()),
        )
    }

    /// A set of texts: the quantifiers bound its members from above, and ask for single ones.
    ///
    /// The empty text alone is an empty set; among others it is a member like them.
    fn many(&self) -> Check<Value> {
        let empty = Value::Many(vec![String::new()]);
        if self.holds(Some(&empty)) {
            return match self.settled(None) {
                Check::Yes(_) => Check::Yes(empty),
                _ => Check::Maybe(Some(empty)),
            };
        }
        let mut bound = Vec::new();
        let mut needs = Vec::new();
        for literal in self.literals {
            let Some(atom) = self.atom(*literal) else {
                continue;
            };
            match (self.quantifier(atom), literal.1) {
                _ if atom.operator.comparison == Comparison::Null => {
                    // presence alone decides
                    let present = Value::Many(vec![self.fresh.to_string(); 2]);
                    let mut context = self.known.clone();
                    present.set(&self.key.name, &mut context);
                    if atom.test.holds(&context, self.semantics) != literal.1 {
                        return Check::No;
                    }
                }
                // without a quantifier the condition never holds
                (Quantifier::None, true) => return Check::No,
                (Quantifier::None, false) => {}
                (Quantifier::ForAllValues, true) | (Quantifier::ForAnyValue, false) => {
                    bound.push((*literal, literal.1));
                }
                (Quantifier::ForAllValues, false) | (Quantifier::ForAnyValue, true) => {
                    needs.push((*literal, literal.1));
                }
            }
        }
        let mut members = Vec::new();
        let mut is_open = false;
        let wanted: Vec<Option<(Literal, bool)>> = if needs.is_empty() {
            vec![None]
        } else {
            needs.into_iter().map(Some).collect()
        };
        for need in wanted {
            let together = bound.iter().copied().chain(need);
            let member = |text: &str| Value::One(text.to_owned());
            match self.text(together, Self::as_member, &self.every_text(0), member) {
                Check::No => return Check::No,
                Check::Yes(Value::One(text)) => members.push(text),
                Check::Maybe(Some(Value::One(text))) => {
                    is_open = true;
                    members.push(text);
                }
                Check::Yes(_) | Check::Maybe(_) => return Check::Maybe(None),
            }
        }
        members.sort();
        members.dedup();
        if members.iter().all(String::is_empty) {
            members.push(String::new());
        }
        let value = Value::Many(members);
        if is_open || !self.holds(Some(&value)) {
            Check::Maybe(Some(value))
        } else {
            Check::Yes(value)
        }
    }

    fn quantifier(&self, atom: &KeyAtom) -> Quantifier {
        let any =
            self.semantics.unqualified_multivalued == steprole_policy::semantics::UnqualifiedMultivalued::Any;
        match atom.operator.quantifier {
            Quantifier::None if any => Quantifier::ForAnyValue,
            quantifier => quantifier,
        }
    }

    /// A text under the patterns of the given literals, each with the truth its condition must have for the text.
    fn text(
        &self,
        literals: impl Iterator<Item = (Literal, bool)>,
        read: impl Fn(&Self, &'t KeyAtom) -> Member<'t>,
        domain: &Glob,
        value: impl Fn(&str) -> Value,
    ) -> Check<Value> {
        let mut positives: Vec<Vec<&Glob>> = Vec::new();
        let mut negatives: Vec<&Glob> = Vec::new();
        let mut opaque = false;
        for (literal, holds) in literals {
            let Some(atom) = self.atom(literal) else {
                continue;
            };
            match (read(self, atom), holds) {
                (Member::Always, true) | (Member::Never, false) => {}
                (Member::Always, false) | (Member::Never, true) => return Check::No,
                (Member::In(globs), true) | (Member::NotIn(globs), false) => {
                    positives.push(globs.iter().collect());
                }
                (Member::In(globs), false) | (Member::NotIn(globs), true) => negatives.extend(globs),
                (Member::Opaque, _) => opaque = true,
            }
        }
        let mut involved = positives.iter().flatten().chain(&negatives);
        let is_open = opaque || involved.any(|glob| glob.has_variables());
        match words::solve(&positives, domain, &negatives, self.fresh, self.effort) {
            Words::None => Check::No,
            Words::TooHard => Check::Maybe(None),
            Words::Found(text) if is_open => Check::Maybe(Some(value(&text))),
            Words::Found(text) => Check::Yes(value(&text)),
        }
    }

    fn as_one(&self, atom: &'t KeyAtom) -> Member<'t> {
        self.member(atom, &Value::One(self.fresh.to_string()))
    }

    fn as_member(&self, atom: &'t KeyAtom) -> Member<'t> {
        self.member(atom, &Value::Many(vec![self.fresh.to_string(); 2]))
    }

    fn member(&self, atom: &'t KeyAtom, example: &Value) -> Member<'t> {
        let decided = || {
            let mut context = self.known.clone();
            example.set(&self.key.name, &mut context);
            if atom.test.holds(&context, self.semantics) {
                Member::Always
            } else {
                Member::Never
            }
        };
        match &atom.globs {
            // an empty list, or presence alone: every text fares the same
            _ if atom.texts.is_empty() || atom.operator.comparison == Comparison::Null => decided(),
            Some(globs) if atom.operator.comparison.is_negated() => Member::NotIn(globs),
            Some(globs) => Member::In(globs),
            None => Member::Opaque,
        }
    }

    /// Every text that the key can hold, of at least so many letters.
    fn every_text(&self, least: usize) -> Glob {
        if self.key.domain.kind == Some(KeyType::Arn) {
            return ResourceTheory::arns();
        }
        let mut letters = vec![Letter::One { crosses: true }; least];
        letters.push(Letter::Star { crosses: true });
        Glob::new(letters)
    }

    fn is_in_domain(&self, text: &str) -> bool {
        self.key.domain.kind != Some(KeyType::Arn) || self.every_text(0).covers(&Glob::exactly(text))
    }
}
