using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>What the rules of marks look at: a sound set and the marks entered under it.</summary>
internal sealed record MarkCase(CriteriaSet Set, IReadOnlyCollection<EnteredMark> Marks)
{
    /// <summary>Returns the criterion that a mark is entered for; null where the set has none that takes one.</summary>
    public Criterion? Of(EnteredMark mark) =>
        Set.Criteria.FirstOrDefault(criterion => criterion.Code == mark.Criterion && criterion.IsEntered);
}
