//! Remembered results, by keys that name all that their function reads.

use crate::diagnostic::Noted;
use rayon::prelude::*;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// 128 bits of BLAKE3 over everything a result depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub u128);

/// Hashes parts one after the other, each with its length, so that `("ab", "c")` differs from `("a", "bc")`.
#[derive(Default)]
pub struct KeyMaker(blake3::Hasher);

/// What a function gave for each key, kept over the last few generations.
pub struct Memo<V> {
    generation: u64,
    values: HashMap<Key, (u64, Arc<Noted<V>>)>,
    /// How many results had to be computed since the memo was made: what tests count.
    pub computed: usize,
}

/// The last result of a function, under a key that names all that it was made from.
pub struct Latest<V>(Option<(Key, Arc<V>)>);

impl<V> Default for Latest<V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<V> Latest<V> {
    /// The result for a key: the last one if the key is the same, else a new one.
    pub fn of(&mut self, key: Key, make: impl FnOnce() -> V) -> Arc<V> {
        match &self.0 {
            Some((known, value)) if *known == key => value.clone(),
            Some(_) | None => {
                let value = Arc::new(make());
                self.0 = Some((key, value.clone()));
                value
            }
        }
    }
}

impl Key {
    pub fn of_bytes(bytes: &[u8]) -> Self {
        KeyMaker::default().part(bytes).key()
    }

    /// The key in 32 hexadecimal digits.
    pub fn hex(self) -> String {
        format!("{:032x}", self.0)
    }

    /// The first ten hexadecimal digits, for file names.
    pub fn short(self) -> String {
        self.hex()[..10].to_owned()
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.hex())
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let hex = std::borrow::Cow::<str>::deserialize(deserializer)?;
        u128::from_str_radix(&hex, 16).map(Key).map_err(serde::de::Error::custom)
    }
}

impl KeyMaker {
    pub fn part(mut self, bytes: &[u8]) -> Self {
        self.0.update(&(bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
        self
    }

    pub fn text(self, text: &str) -> Self {
        self.part(text.as_bytes())
    }

    pub fn and(self, key: Key) -> Self {
        self.part(&key.0.to_le_bytes())
    }

    pub fn key(self) -> Key {
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&self.0.finalize().as_bytes()[..16]);
        Key(u128::from_le_bytes(bytes))
    }
}

impl<V> Default for Memo<V> {
    fn default() -> Self {
        Self { generation: 0, values: HashMap::new(), computed: 0 }
    }
}

impl<V: Send + Sync> Memo<V> {
    /// The value for each item, in their order. What is not remembered is computed on all threads.
    pub fn map<I: Sync>(
        &mut self,
        items: &[I],
        key: impl Fn(&I) -> Key + Sync,
        compute: impl Fn(&I) -> Noted<V> + Sync,
    ) -> Vec<Arc<Noted<V>>> {
        self.remember(items, key, |missing| missing.par_iter().map(|item| compute(item)).collect())
    }

    /// The same, for what computes on all threads itself: no more are begun than there are threads. With `map`, a thread that
    /// waits for a part of a result begins another result meanwhile, on the same stack, and in that one the next.
    pub fn map_apart<I: Sync>(
        &mut self,
        items: &[I],
        key: impl Fn(&I) -> Key + Sync,
        compute: impl Fn(&I) -> Noted<V> + Sync,
    ) -> Vec<Arc<Noted<V>>> {
        self.remember(items, key, |missing| apart(missing, |item| compute(item)))
    }

    fn remember<I: Sync>(
        &mut self,
        items: &[I],
        key: impl Fn(&I) -> Key + Sync,
        compute: impl FnOnce(&[&I]) -> Vec<Noted<V>>,
    ) -> Vec<Arc<Noted<V>>> {
        let keys: Vec<Key> = items.par_iter().map(&key).collect();
        let (unknown, missing): (Vec<Key>, Vec<&I>) = {
            let mut seen = std::collections::HashSet::new();
            let unknown = |key: &Key| !self.values.contains_key(key);
            keys.iter().copied().zip(items).filter(|(key, _)| unknown(key) && seen.insert(*key)).unzip()
        };
        let made = compute(&missing);
        self.computed += made.len();
        let generation = self.generation;
        self.values.extend(unknown.into_iter().zip(made).map(|(key, value)| (key, (generation, Arc::new(value)))));
        keys.iter()
            .map(|key| {
                let entry = self.values.get_mut(key).expect("every key was computed above or remembered");
                entry.0 = generation;
                entry.1.clone()
            })
            .collect()
    }

    /// A value that is known already. It is forgotten like others if nobody asks for it.
    pub fn insert(&mut self, key: Key, value: Noted<V>) {
        self.values.insert(key, (self.generation, Arc::new(value)));
    }

    /// What was asked for since the generation before the last ended, in order.
    pub fn used(&self) -> impl Iterator<Item = (Key, &Noted<V>)> {
        let last = self.generation.saturating_sub(1);
        let mut used: Vec<(Key, &Noted<V>)> = self
            .values
            .iter()
            .filter(|(_, (used, _))| *used >= last)
            .map(|(key, (_, value))| (*key, &**value))
            .collect();
        used.sort_by_key(|(key, _)| *key);
        used.into_iter()
    }

    /// Ends a generation: forgets what was not asked for in the last `age` generations.
    pub fn sweep(&mut self, age: u64) {
        let oldest = self.generation.saturating_sub(age);
        self.values.retain(|_, (used, _)| *used >= oldest);
        self.generation += 1;
    }
}

/// What is made of each item, in their order: begun by threads of their own, each of which waits while the pool works for it.
fn apart<I: Sync, R: Send>(items: &[I], make: impl Fn(&I) -> R + Sync) -> Vec<R> {
    if rayon::current_thread_index().is_some() {
        // A thread of the pool must not wait for the pool.
        return items.iter().map(make).collect();
    }
    let (next, made) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(items.len())));
    let work = || {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(number) else { break };
            let one = rayon::scope(|_| make(item));
            made.lock().unwrap_or_else(PoisonError::into_inner).push((number, one));
        }
    };
    std::thread::scope(|threads| {
        for _ in 0..rayon::current_num_threads().min(items.len()) {
            threads.spawn(work);
        }
    });
    let mut made = made.into_inner().unwrap_or_else(PoisonError::into_inner);
    made.sort_unstable_by_key(|(number, _)| *number);
    made.into_iter().map(|(_, one)| one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn parts_do_not_run_together() {
        let key = |parts: [&str; 2]| parts.iter().fold(KeyMaker::default(), |maker, part| maker.text(part)).key();
        assert_ne!(key(["ab", "c"]), key(["a", "bc"]));
    }

    #[test]
    fn the_latest_result_stays_while_its_key_does() {
        let mut latest = Latest::default();
        let values = [1, 1, 2, 1].map(|key| (key, *latest.of(Key(key), || key * 10)));
        assert_eq!(values, [(1, 10), (1, 10), (2, 20), (1, 10)]);
        assert_eq!(*latest.of(Key(1), || unreachable!("it is known")), 10);
    }

    #[test]
    fn what_works_on_all_threads_is_begun_a_few_at_a_time() {
        thread_local! {
            static WITHIN: Cell<usize> = const { Cell::new(0) };
        }
        let deepest = AtomicUsize::new(0);
        let numbers: Vec<u32> = (0..300).collect();
        let add = |number: &u32| {
            WITHIN.set(WITHIN.get() + 1);
            deepest.fetch_max(WITHIN.get(), Ordering::Relaxed);
            let sum = (0..200_u32).into_par_iter().map(|other| std::hint::black_box(other) + number).sum::<u32>();
            WITHIN.set(WITHIN.get() - 1);
            Noted::clean(sum)
        };
        let made = Memo::default().map_apart(&numbers, |number| Key::of_bytes(&number.to_le_bytes()), add);
        let sums: Vec<u32> = made.iter().map(|one| one.value).collect();
        assert_eq!(sums, numbers.iter().map(|number| 199 * 100 + 200 * number).collect::<Vec<_>>());
        let (deepest, threads) = (deepest.into_inner(), rayon::current_num_threads());
        assert!(deepest <= threads, "{deepest} within each other on {threads} threads");
    }

    #[test]
    fn a_result_is_computed_once_and_forgotten_when_old() {
        let mut memo = Memo::default();
        let run = |memo: &mut Memo<usize>, items: &[&str]| {
            let values = memo.map(items, |item| Key::of_bytes(item.as_bytes()), |item| Noted::clean(item.len()));
            memo.sweep(1);
            values.iter().map(|noted| noted.value).collect::<Vec<_>>()
        };
        assert_eq!(run(&mut memo, &["a", "bb", "a"]), [1, 2, 1]);
        assert_eq!(memo.computed, 2);
        run(&mut memo, &["bb"]);
        assert_eq!(memo.computed, 2);
        run(&mut memo, &["bb"]);
        run(&mut memo, &["a"]);
        assert_eq!(memo.computed, 3);
    }
}
