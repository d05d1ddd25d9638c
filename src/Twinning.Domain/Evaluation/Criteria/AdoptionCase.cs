using System.Collections.Generic;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>What the rules of adoption look at: a set and those adopted before.</summary>
internal sealed record AdoptionCase(CriteriaSet Set, IReadOnlyCollection<CriteriaSet> Adopted);
