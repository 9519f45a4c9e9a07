//! Things a person puts in order: a rank between neighbours, so that a move changes one row.

/// Distance between ranks when they are dealt out anew.
pub const STEP: i64 = 1 << 20;

/// A rank between two neighbours (absent at the ends); `None` when there is no room left between them.
pub fn between(before: Option<i64>, after: Option<i64>) -> Option<i64> {
    match (before, after) {
        (None, None) => Some(0),
        (Some(before), None) => before.checked_add(STEP),
        (None, Some(after)) => after.checked_sub(STEP),
        (Some(before), Some(after)) => {
            let middle = before + (after - before) / 2;
            (middle > before && middle < after).then_some(middle)
        }
    }
}

/// Ranks for `count` things, evenly apart.
pub fn dealt(count: usize) -> impl Iterator<Item = i64> {
    (0..count as i64).map(|at| at * STEP)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_rank_between_is_between(before in -1_000_000_000_i64..1_000_000_000, gap in 2_i64..1_000_000) {
            let after = before + gap;
            let middle = between(Some(before), Some(after)).unwrap();
            prop_assert!(before < middle && middle < after);
            prop_assert!(between(None, Some(after)).unwrap() < after);
            prop_assert!(between(Some(before), None).unwrap() > before);
        }
    }

    #[test]
    fn no_room_is_said() {
        assert_eq!(between(Some(3), Some(4)), None);
    }
}
