using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Law;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A scoring sheet (bộ tiêu chí, phiếu chấm điểm) of a place for a period.</summary>
/// <param name="Name">Its name; with the version it is what a scorecard points to.</param>
/// <param name="Version">The version, from 1 on.</param>
/// <param name="Place">The place it is used at; null for a template.</param>
/// <param name="Days">The days whose work it scores, both ends included.</param>
/// <param name="DecidingDocument">The document that set it; null for a template.</param>
/// <param name="Groups">The tree of groups and criteria.</param>
/// <param name="Vetoes">What makes the rating "not completed" whatever the points, by this sheet.</param>
/// <remarks>No published sheet for twinning was found, so a sheet is the place's own; what ships is a template, no source.</remarks>
public sealed record CriteriaSet(
    string Name,
    int Version,
    string? Place,
    DayRange Days,
    DecidingDocument? DecidingDocument,
    IReadOnlyList<CriteriaGroup> Groups,
    IReadOnlyList<Veto> Vetoes)
{
    /// <summary>Gets a value indicating whether it is a template, which no office decided.</summary>
    public bool IsTemplate => DecidingDocument is null && Place is null;

    /// <summary>Gets every criterion in the order of the tree.</summary>
    public IEnumerable<Criterion> Criteria => Groups.SelectMany(group => group.AllCriteria);
}
