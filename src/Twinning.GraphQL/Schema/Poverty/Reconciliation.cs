using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Statistics;
using Twinning.GraphQL.Schema.Support;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Schema.Poverty;

/// <summary>How a published figure compares with what the store holds.</summary>
internal enum ReconciliationState
{
    NotHeld,
    Equal,
    Different,
}

/// <summary>A published figure beside what the store holds.</summary>
internal sealed record ReconciliationLine(string Figure, decimal Published, string Unit, decimal? Held, string HeldFrom)
{
    public ReconciliationState State => Held is not { } held ? ReconciliationState.NotHeld
        : held == Published ? ReconciliationState.Equal
        : ReconciliationState.Different;
}

/// <summary>Compares the store with what the town published, line by line.</summary>
internal static class Reconciliation
{
    private static readonly DateOnly Day = new(2020, 12, 31);

    public static async Task<IReadOnlyList<ReconciliationLine>> ReadAsync(IResolveFieldContext context, Sight sight)
    {
        var services = context.RequestServices!;
        var figures = PublishedTownFigures.Read();
        var areas = sight.Registers.Areas;
        var town = areas.FindByCode("624", Day, "GSO-2004") is [var found] ? found : null;
        var gated = await services.GetRequiredService<HouseholdGate>().ReadAsync(sight, null, [2016, 2020], [PublicTable.Statuses], context.CancellationToken);
        var support = await SupportTotals.ReadAsync(
            services.GetRequiredService<StoreReader>(), sight, figures.Support.FromYear, figures.Support.ToYear, null, context.CancellationToken);
        var coverage = sight.Registers.Programmes is [var only] ? only.CoverageOn(Day) : null;
        var onDay = sight with { AsOf = Day };
        var cells = await ProfileReads.PartyCellsAsync(context, sight, Day.Year, coverage?.VillagesInScope ?? []);
        var newRural = town is null ? null : await RecognitionReads.HeldUnderAsync(context, onDay, town.Id);
        var communes = town is null ? null : (int?)areas.Under(town.Id, Day, AreaLevel.Commune).Count(area => Settlement.Of(area) == SettlementType.Rural);

        var lines = new List<ReconciliationLine>();
        foreach (var line in figures.Lines())
        {
            foreach (var (held, from) in Held(line.Name))
            {
                lines.Add(new ReconciliationLine(line.Name, line.Value, line.Unit, held, from));
            }
        }

        return lines;

        IEnumerable<(decimal? Held, string From)> Held(string name) => name switch
        {
            "agencies" => [(coverage?.AgenciesInForce.Count, "agencies in force on 2020-12-31")],
            "villages" => [(coverage?.VillagesInScope.Count, "villages in scope on 2020-12-31")],
            "minorityHouseholds" => [(Return(2020)?.Households, "official return 2020"), (Review(2020)?.Households, "household review 2020")],
            "minorityPeople" => [(Review(2020)?.People, "household review 2020")],
            "poorMinorityHouseholds2016" => [(Return(2016)?.Poor.End, "official return 2016"), (Review(2016)?.Poor, "household review 2016")],
            "poorMinorityHouseholds2020" => [(Return(2020)?.Poor.End, "official return 2020"), (Review(2020)?.Poor, "household review 2020")],
            "supportAmount" => [(support.Parts.Count == 0 ? null : support.Amount.Amount, "contributions 2017-2020")],
            "minorityShareOfTownPeople" =>
                [(ShareOfTown(Review(2020)?.People), $"people of the household review 2020, of the town's {figures.MinorityShareOfTownPeoplePercent.People}")],
            "villagesWithPartyCellAndResidentMembers" => [(cells, "village profiles 2020")],
            "newRuralCommunes" => [(NewRural(AreaLevel.Commune, NewRuralLevel.Standard, RecognitionStage.Recognised), "recognitions held on 2020-12-31")],
            "advancedNewRuralCommunesFiled" => [(NewRural(AreaLevel.Commune, NewRuralLevel.Advanced, RecognitionStage.Filed), "filings held on 2020-12-31")],
            "newRuralVillages" => [(NewRural(AreaLevel.Village, NewRuralLevel.Standard, RecognitionStage.Recognised), "recognitions held on 2020-12-31")],
            "communes" => [(communes, "rural communes on 2020-12-31")],
            _ => [(null, "not recorded in this store")],
        };

        decimal? ShareOfTown(long? people) =>
            people is { } some ? Math.Round(100m * some / figures.MinorityShareOfTownPeoplePercent.People, 2, MidpointRounding.AwayFromZero) : null;

        int? NewRural(AreaLevel level, NewRuralLevel standing, RecognitionStage stage) => newRural?.Count(recognition =>
            recognition.Level == standing && recognition.Stage == stage && areas.Find(recognition.Area)!.Level == level);

        PovertyReturn? Return(int year) => town is null || !gated.Shows(town.Id.Value, year) ? null : gated.Returns
            .Where(row => row.AreaId == town.Id.Value && row.Year == year && row.Population == PopulationBase.Minority)
            .Select(PovertyReturnMapping.ToDomain)
            .FirstOrDefault();

        AreaCounts? Review(int year) => town is null || !gated.Shows(town.Id.Value, year)
            ? null
            : gated.Rounds.FirstOrDefault(round => round.Year == year)?.CountsOf(town.Id.Value, PopulationBase.Minority);
    }
}

internal sealed class ReconciliationStateType : EnumType<ReconciliationState>
{
    public ReconciliationStateType()
        : base("ReconciliationState", "How a published figure compares with what the store holds.")
    {
        Value(ReconciliationState.NotHeld, "The store holds no such figure.");
        Value(ReconciliationState.Equal, "Both say the same.");
        Value(ReconciliationState.Different, "They differ.");
    }
}

internal sealed class ReconciliationLineType : ShownType<ReconciliationLine>
{
    public ReconciliationLineType()
    {
        Name = "ReconciliationLine";
        Description = "A published figure beside what the store holds.";
        Show<StringGraphType>("figure", "Which figure.", line => line.Figure);
        Show<DecimalGraphType>("published", "The figure as published.", line => line.Published);
        Show<StringGraphType>("unit", "What it counts.", line => line.Unit);
        ShowAny<DecimalGraphType>("held", "What the store holds; empty when it holds none.", line => line.Held);
        Show<StringGraphType>("heldFrom", "Where the store has it from.", line => line.HeldFrom);
        Show<ReconciliationStateType>("state", "How the two compare.", line => line.State);
    }
}
