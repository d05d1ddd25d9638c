using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Poverty.Transitions;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Counts of how the lists moved between two reviews, in the columns of the official form.</summary>
internal static class MovementCounts
{
    private static readonly PovertyList[] Lists = [PovertyList.Poor, PovertyList.NearPoor];

    public static void Count(PublishedYear year, PublicPart part, CellCounts counts) => PublicTable.InRounds(year, part, (round, population) =>
    {
        long[] columns = [.. Forms(round, part, population).SelectMany(form => new[]
        {
            form.Start!.Value, form.Exit!.Value, form.FallenBack!.Value, form.NewlyPoor!.Value, form.NetChange!.Value, form.End!.Value,
            form.Start.Value - form.Exit.Value, form.End.Value - form.NewlyPoor.Value, form.End.Value - form.FallenBack.Value,
            form.FallenBack.Value + form.NewlyPoor.Value, form.End.Value - form.NewlyPoor.Value - form.FallenBack.Value,
        })];
        if (columns.Length > 0)
        {
            counts.Add(round.GroupNames(population)["movements"], columns);
        }
    });

    /// <summary>Tells whether the movements of an area begin with what is published of the year before, and end with what is of their own.</summary>
    /// <remarks>
    /// They need not: the earlier round may have been corrected since, a village may have merged or come from another area. The difference
    /// would then tell of a few households; so nothing is shown until the earlier round is published anew, or at all.
    /// </remarks>
    public static bool Continue(PublishedYear before, PublishedYear year, PublicPart part) => year.Rounds
        .Where(round => round.VillagesOf.ContainsKey(part.Area))
        .All(round => before.Rounds.FirstOrDefault(other => other.StandardName == round.StandardName && other.VillagesOf.ContainsKey(part.Area)) is { } earlier
            && earlier.VillagesOf[part.Area].ToHashSet().SetEquals(round.VillagesOf[part.Area])
            && new[] { PopulationBase.All, PopulationBase.Minority }.Where(round.SpeaksFor).All(population => earlier.SpeaksFor(population)
                && Lists.Zip(Forms(round, part, population)).All(form =>
                    form.Second.Start == OnList(earlier, form.First, part, population) && form.Second.End == OnList(round, form.First, part, population))));

    private static IEnumerable<PovertyFlow> Forms(ReviewedRound round, PublicPart part, PopulationBase population) => Lists
        .Select(list => round.MovementOf(part.Area, population, part.Settlement, list, CountedUnit.Households)?.Form)
        .OfType<PovertyFlow>();

    private static long? OnList(ReviewedRound round, PovertyList list, PublicPart part, PopulationBase population) =>
        round.CountsOf(part.Area, population, part.Settlement) is not { } counts ? null : list == PovertyList.Poor ? counts.Poor : counts.NearPoor;
}
