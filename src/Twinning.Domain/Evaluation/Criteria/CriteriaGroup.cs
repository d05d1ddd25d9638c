using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A group (nhóm tiêu chí) of a set: it holds groups, criteria or both.</summary>
/// <param name="Code">Its name in the set.</param>
/// <param name="Title">What it says.</param>
/// <param name="Groups">The groups in it.</param>
/// <param name="Criteria">The criteria directly in it.</param>
public sealed record CriteriaGroup(string Code, Message Title, IReadOnlyList<CriteriaGroup> Groups, IReadOnlyList<Criterion> Criteria)
{
    /// <summary>Gets every criterion in it and in the groups below.</summary>
    public IEnumerable<Criterion> AllCriteria => Criteria.Concat(Groups.SelectMany(group => group.AllCriteria));

    /// <summary>Gets the group and every group below it.</summary>
    internal IEnumerable<CriteriaGroup> AllGroups => Groups.SelectMany(group => group.AllGroups).Prepend(this);
}
