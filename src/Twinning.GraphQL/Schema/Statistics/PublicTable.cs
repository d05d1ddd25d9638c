using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using Twinning.Domain.Statistics;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>A table of counts that the public sees for the same areas: everything in it, or nothing of an area.</summary>
/// <remarks>
/// Each table names every count that its figures give away, by themselves or subtracted from one another. The others show an area only
/// where the table of statuses does, so that what follows from two tables together is a sum of what the first already judged safe.
/// </remarks>
/// <param name="Name">Its name.</param>
/// <param name="Reads">What must be read for it beside the counts by status.</param>
/// <param name="GroupsOf">Makes the counts of an area, or of its parts.</param>
internal sealed record PublicTable(
    string Name, PublicTableReads Reads, Func<PublishedYear, long, IReadOnlyList<SettlementType?>, IEnumerable<CountGroup>> GroupsOf)
{
    private static readonly SettlementType?[] Whole = [null];

    private static readonly SettlementType?[] Parts = [SettlementType.Rural, SettlementType.Urban];

    /// <summary>Gets the table of the whole of which this one tells the rural and the urban part; null where it is one of the whole.</summary>
    public PublicTable? WholeTable { get; private init; }

    /// <summary>Gets the table of the rural and the urban part.</summary>
    public PublicTable BySettlement => this with { Name = Name + " by settlement", WholeTable = this };

    /// <summary>Returns the table of the whole, or of the parts where a part is asked for.</summary>
    public PublicTable For(SettlementType? settlement) => settlement is null ? this : BySettlement;

    /// <summary>Returns the counts of an area.</summary>
    public IEnumerable<CountGroup> Groups(PublishedYear year, long area) => GroupsOf(year, area, WholeTable is null ? Whole : Parts);

    /// <summary>Gets how many years before its own it also tells of.</summary>
    public int YearsBack => Reads == PublicTableReads.Movements ? 1 : 0;

    /// <summary>Gets households by status, of reviews and returns together.</summary>
    public static PublicTable Statuses { get; } = new("statuses", PublicTableReads.Counts, (year, area, parts) =>
        parts == Whole ? OfReviews(year, area, parts).Concat(OfReturns(year, area)) : OfReviews(year, area, parts));

    /// <summary>Gets the movements of the lists between two reviews, in the columns of the official form.</summary>
    public static PublicTable MovementForm { get; } = new("movements", PublicTableReads.Movements, OfMovements);

    /// <summary>Gets the deprivations of the multidimensionally poor, from which incidence, intensity and M0 follow.</summary>
    public static PublicTable Multidimensional { get; } = new("multidimensional", PublicTableReads.Profiles, (year, area, parts) =>
        InRounds(year, area, parts, (round, population, settlement) => ProfileCounts.Of(round, area, population, settlement)?.Multidimensional()));

    /// <summary>Gets all tables by indicator.</summary>
    public static IEnumerable<PublicTable> ByIndicator =>
        Enumerable.Range(0, PovertyStandard.MostIndicators).SelectMany(indicator => new[] { Deprived(indicator), PoorDeprived(indicator) });

    /// <summary>Returns the table of those deprived in one indicator.</summary>
    public static PublicTable Deprived(int indicator) => new($"deprived {indicator}", PublicTableReads.Profiles, (year, area, parts) =>
        InRounds(year, area, parts, (round, population, settlement) => ProfileCounts.Of(round, area, population, settlement)?.Deprived(indicator)));

    /// <summary>Returns the table of the poor who are deprived in one indicator.</summary>
    public static PublicTable PoorDeprived(int indicator) => new($"poor and deprived {indicator}", PublicTableReads.Profiles, (year, area, parts) =>
        InRounds(year, area, parts, (round, population, settlement) => ProfileCounts.Of(round, area, population, settlement)?.PoorDeprived(indicator)));

    private static IEnumerable<CountGroup> OfReviews(PublishedYear year, long area, IReadOnlyList<SettlementType?> parts) => InRounds(year, area, parts, (round, population, settlement) =>
        round.CountsOf(area, population, settlement) is { } count
            ?
            [
                count.Households, count.Poor, count.NearPoor, count.Households - count.Poor, count.Households - count.NearPoor,
                count.Poor + count.NearPoor, count.Households - count.Poor - count.NearPoor,
            ]
            : null);

    private static IEnumerable<CountGroup> OfMovements(PublishedYear year, long area, IReadOnlyList<SettlementType?> parts) => InRounds(year, area, parts, (round, population, settlement) =>
        [.. new[] { PovertyList.Poor, PovertyList.NearPoor }
            .Select(list => round.MovementOf(area, population, settlement, list, CountedUnit.Households)?.Form)
            .SelectMany(form => form is null ? [] : new[]
            {
                form.Start!.Value, form.Exit!.Value, form.FallenBack!.Value, form.NewlyPoor!.Value, form.NetChange!.Value, form.End!.Value,
                form.Start.Value - form.Exit.Value, form.End.Value - form.NewlyPoor.Value, form.End.Value - form.FallenBack.Value,
                form.FallenBack.Value + form.NewlyPoor.Value, form.End.Value - form.NewlyPoor.Value - form.FallenBack.Value,
            })]);

    private static IEnumerable<CountGroup> OfReturns(PublishedYear year, long area) =>
        from row in year.Returns
        where row.AreaId == area
        let name = $"return {row.Standard} {row.Kind} {LatticeOfYear.Base(row.Population)} "
        from part in new (string Name, long? Count)[]
        {
            ("households", row.Households), ("poor", row.Poor.End), ("near-poor", row.NearPoor.End),
            ("not poor", row.Households - row.Poor.End), ("not near-poor", row.Households - row.NearPoor.End),
            ("neither", row.Households - row.Poor.End - row.NearPoor.End),
        }
        where part.Count is not null
        select new CountGroup(name + part.Name, [part.Count ?? 0]);

    private static IEnumerable<CountGroup> InRounds(
        PublishedYear year, long area, IReadOnlyList<SettlementType?> parts, Func<ReviewedRound, PopulationBase, SettlementType?, IReadOnlyList<long>?> counts) =>
        from round in year.Rounds
        where round.VillagesOf.ContainsKey(area)
        from population in new[] { PopulationBase.All, PopulationBase.Minority }
        where round.SpeaksFor(population)
        from settlement in parts
        let counted = counts(round, population, settlement)
        where counted is not null
        select new CountGroup($"review {round.StandardName} {LatticeOfYear.Base(population)} {settlement}", counted);
}

/// <summary>What must be read for a table beside the counts by status.</summary>
internal enum PublicTableReads
{
    Counts,
    Movements,
    Profiles,
}
