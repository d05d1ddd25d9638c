using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Measures;
using Twinning.Domain.Poverty.Transitions;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Schema.Poverty.Statistics;
using Twinning.GraphQL.Schema.Statistics;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>Asks everything the public can ask about a small world: each area and part, year, base and moment, in every query.</summary>
internal sealed class PublicQuestions(MemoryWorld world)
{
    private static readonly int[] Years = [2023, 2024, 2025];

    private readonly HouseholdGate _gate = new(null!, PovertyStandardCatalogue.National, new PublicPatterns(new PatternCache()));
    private readonly List<PublicAnswer> _answers = [];

    public async Task<IReadOnlyList<PublicAnswer>> AskAllAsync(IEnumerable<long> versions)
    {
        foreach (var version in versions)
        {
            await AskAsync(version);
        }

        return _answers;
    }

    private async Task AskAsync(long version)
    {
        var map = world.MapAt(version);
        var sight = new Sight(
            new DateOnly(2025, 12, 31), version, new Registers(map, new AgencyDirectory([], []), []), Viewer.Anonymous);
        var gated = await _gate.SeeAsync(world.RecordsAt(version), Years, Tables);
        foreach (var area in map.Areas.Select(area => new SeenArea(area, sight)))
        {
            foreach (var population in new[] { PopulationBase.All, PopulationBase.Minority })
            {
                AskTrend(gated, area, population, FigureSource.OfficialReturns);
                AskTrend(gated, area, population, FigureSource.HouseholdReviews);
                foreach (var round in gated.Rounds.Where(round => round.SpeaksFor(population) && round.VillagesOf.ContainsKey(area.Area.Id.Value)))
                {
                    foreach (var settlement in new SettlementType?[] { null, SettlementType.Rural, SettlementType.Urban })
                    {
                        AskReview(gated, round, area, population, settlement);
                    }
                }
            }
        }
    }

    private void AskTrend(GatedYears gated, SeenArea area, PopulationBase population, FigureSource source)
    {
        var isReturn = source == FigureSource.OfficialReturns;
        foreach (var point in PovertyPoint.Series(gated, area.Area.Id, population, Years[0], Years[^1], source).Where(point => point.Standard is not null))
        {
            var villages = isReturn
                ? world.MapAt(1).VillagesUnder(area.Area.Id, new DateOnly(point.Year, 12, 31)).Select(village => village.Value).ToList()
                : gated.Rounds.Single(round => round.Year == point.Year && round.SpeaksFor(population) && round.VillagesOf.ContainsKey(area.Area.Id.Value)
                    && round.StandardName == point.Standard).VillagesOf[area.Area.Id.Value];
            var version = !isReturn ? area.Sight.Version
                : gated.Returns.Single(row => row.AreaId == area.Area.Id.Value && row.Year == point.Year && row.Population == population).RecordedIn;
            var about = new PublicAnswer(Told.Households, version, point.Year, villages, isReturn, population, 0) { Place = $"{area.Area.Id.Value} " };
            Hear(about, point.Households);
            Hear(about with { Told = Told.Poor }, point.Poor);
            Hear(about with { Told = Told.NearPoor }, point.NearPoor);
            HearRate(about with { Told = Told.Poor }, point.PoorRate, Told.Households);
            HearRate(about with { Told = Told.NearPoor }, point.NearPoorRate, Told.Households);
            _answers.AddRange(PrintedShares.Told(about, point));
        }
    }

    private void AskReview(GatedYears gated, ReviewedRound round, SeenArea area, PopulationBase population, SettlementType? settlement)
    {
        var statistic = new PovertyStatistic(area, round.Year, population, settlement, round, gated);
        IReadOnlyCollection<long> villages = [.. round.VillagesOf[area.Area.Id.Value]
            .Where(village => settlement is null || round.SettlementOf(village) == settlement)];
        var about = new PublicAnswer(Told.Households, area.Sight.Version, round.Year, villages, false, population, 0) { Place = $"{area.Area.Id.Value} {settlement?.ToString().ToUpperInvariant()}" };
        Hear(about, statistic.Count(counts => counts.Households));
        Hear(about with { Told = Told.Poor }, statistic.Count(counts => counts.Poor));
        Hear(about with { Told = Told.NearPoor }, statistic.Count(counts => counts.NearPoor));
        HearRate(about with { Told = Told.Poor }, statistic.Rate(counts => counts.Poor), Told.Households);
        Hear(about with { Told = Told.People }, statistic.Count(counts => counts.People));
        Hear(about with { Told = Told.PoorPeople }, statistic.Count(counts => counts.PoorPeople));
        foreach (var indicator in statistic.Indicators().Take(Cell.Indicators + 1))
        {
            var of = about with { Indicator = indicator.Place };
            HearRate(of with { Told = Told.Deprived }, indicator.DeprivedRate, Told.KnownHouseholds);
            HearRate(of with { Told = Told.PoorDeprived }, indicator.PoorDeprivedRate, Told.KnownPoor);
            Hear(of with { Told = Told.Deprived }, indicator.Deprived);
            Hear(of with { Told = Told.PoorDeprived }, indicator.PoorDeprived);
        }

        foreach (var row in statistic.Measures(null, Weighting.Households))
        {
            AskMeasure(about, row);
        }

        foreach (var list in new[] { PovertyList.Poor, PovertyList.NearPoor })
        {
            AskFlow(about with { List = list }, new ReviewFlow(area, round.Year, population, settlement, list, CountedUnit.Households, round, gated));
        }
    }

    private void AskMeasure(PublicAnswer about, MeasureRow row)
    {
        _answers.Add(about with { Told = Told.KnownHouseholds, Value = row.N });
        _answers.Add(about with { Told = Told.MissingHouseholds, Value = row.Missing });
        if (row.Measure is MeasureKind.Incidence or MeasureKind.UncensoredHeadcountRatio or MeasureKind.CensoredHeadcountRatio)
        {
            _answers.Add(about with
            {
                Told = row.Measure switch
                {
                    MeasureKind.Incidence => Told.Multidimensional,
                    MeasureKind.UncensoredHeadcountRatio => Told.Deprived,
                    _ => Told.MultidimensionalDeprived,
                },
                Indicator = row.Indicator ?? 0,
                Value = (long)(row.Numerator.Numerator / row.Numerator.Denominator),
            });
        }
    }

    private void AskFlow(PublicAnswer about, ReviewFlow flow)
    {
        Hear(about with { Told = Told.Start }, flow.Part(form => form.Start));
        Hear(about with { Told = Told.Exit }, flow.Part(form => form.Exit));
        Hear(about with { Told = Told.FallenBack }, flow.Part(form => form.FallenBack));
        Hear(about with { Told = Told.NewlyPoor }, flow.Part(form => form.NewlyPoor));
        Hear(about with { Told = Told.NetChange }, flow.Part(form => form.NetChange));
        Hear(about with { Told = Told.End }, flow.Part(form => form.End));
        HearRate(about with { Told = Told.Exit }, flow.ExitRate(), Told.Start);
    }

    private void HearRate(PublicAnswer about, Figure figure, Told below)
    {
        if (figure.Denominator is not null)
        {
            Hear(about, figure);
            _answers.Add(about with { Told = below, Value = figure.Denominator.Value });
        }
    }

    private void Hear(PublicAnswer about, Figure figure)
    {
        if (figure.Value is not null)
        {
            _answers.Add(about with { Value = figure.Numerator!.Value });
        }
    }

    private static IReadOnlyList<PublicTable> Tables { get; } =
    [
        PublicTable.Statuses, PublicTable.Multidimensional, PublicTable.MovementForm, .. PublicTable.ByIndicator,
    ];
}
