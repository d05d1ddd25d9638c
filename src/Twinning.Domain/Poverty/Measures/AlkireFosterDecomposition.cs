using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Multidimensional poverty of a whole and of its groups: the M0 of the groups, weighted by their shares, is the M0 of the whole.</summary>
/// <remarks>Source: Alkire and Foster (2011), "Counting and multidimensional poverty measurement": decomposability.</remarks>
public sealed class AlkireFosterDecomposition
{
    internal AlkireFosterDecomposition(IReadOnlyList<ProfileGroup> groups, IReadOnlyList<AlkireFosterResult> results)
    {
        Whole = AlkireFosterResult.Sum(results);
        var scores = Whole.PoorScores;
        Groups = [.. groups.Zip(results, (group, result) => new AlkireFosterGroup(
            group.Name,
            result,
            Measured.Of(result.Total, Whole.Total),
            new Measured(result.PoorScores, scores)))];
    }

    /// <summary>Gets the measures of the whole.</summary>
    public AlkireFosterResult Whole { get; }

    /// <summary>Gets the groups in the order given.</summary>
    public IReadOnlyList<AlkireFosterGroup> Groups { get; }

    /// <summary>Returns the whole and its groups as rows of a table.</summary>
    public IReadOnlyList<MeasureRow> ToRows() =>
    [
        .. Whole.ToRows(),
        .. Groups.SelectMany(group => (IEnumerable<MeasureRow>)
        [
            .. group.Result.ToRows(group.Name),
            Whole.Row(MeasureKind.PopulationShare, null, group.Name, group.PopulationShare),
            Whole.Row(MeasureKind.GroupContribution, null, group.Name, group.Contribution),
        ]),
    ];
}
