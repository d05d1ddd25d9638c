using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Activities;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Activities;

/// <summary>A contribution and from where it is looked at.</summary>
internal sealed record SeenContribution(ContributionRow Row, Sight Sight) : Seen(Sight);

internal static class ContributionReads
{
    public static ReadColumns<ContributionRow> Columns { get; } = new(
        [nameof(ContributionRow.Id), nameof(ContributionRow.AssignmentId), nameof(ContributionRow.ActivityId)],
        new Dictionary<string, string>
        {
            ["id"] = nameof(ContributionRow.Id),
            ["assignment"] = nameof(ContributionRow.AssignmentId),
            ["day"] = nameof(ContributionRow.Day),
            ["occasion"] = nameof(ContributionRow.Occasion),
            ["kind"] = nameof(ContributionRow.Kind),
            ["stage"] = nameof(ContributionRow.Stage),
            ["amount"] = nameof(ContributionRow.Amount),
            ["goods"] = nameof(ContributionRow.Goods),
            ["declaredValue"] = nameof(ContributionRow.DeclaredValue),
            ["basis"] = nameof(ContributionRow.Basis),
            ["repaid"] = nameof(ContributionRow.Repaid),
        });
}

internal sealed class ContributionType : SeenType<SeenContribution>
{
    public ContributionType()
    {
        Name = "Contribution";
        Description = "What was promised or handed over under an assignment: money, goods, work days, a loan or a scholarship.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id; a corrected activity gets new ones.", seen => NodeId.Of("Contribution", seen.Row.Id));
        Show<DateOnlyGraphType>("day", "The day of its activity.", seen => seen.Row.Day);
        ShowAny<OccasionType>("occasion", "The occasion; empty where there was none.", seen => seen.Row.Occasion);
        Show<ContributionKindType>("kind", "Which of the five kinds it is.", seen => seen.Row.Kind);
        Show<ContributionStageType>("stage", "Whether it was promised or handed over.", seen => seen.Row.Stage);
        ShowAny<LongGraphType>("amount", "The whole đồng given, lent or paid; empty for goods and work days.", seen => seen.Row.Amount);
        ShowAny<StringGraphType>("goods", "What the goods are; empty for other kinds.", seen => seen.Row.Goods);
        ShowAny<QuantityType>("quantity", "How much goods, or how many days of work; empty for money.", seen => ActivityMapping.QuantityOf(seen.Row));
        ShowAny<LongGraphType>(
            "declaredValue",
            "The value declared for goods in đồng, which is never added to money; empty where none is.",
            seen => seen.Row.DeclaredValue);
        ShowAny<ValuationBasisType>("basis", "What the declared value rests on.", seen => seen.Row.Basis);
        ShowAny<LongGraphType>("repaid", "How much of a loan was paid back so far, in đồng; empty for other kinds.", seen => seen.Row.Repaid);
        ShowPupils<LongGraphType>("perMonth", "What one pupil of a scholarship gets a month, in đồng; empty for other kinds.", row => row.PerMonth);
        ShowPupils<DateOnlyGraphType>("firstMonth", "A day of the first month of a scholarship; empty for other kinds.", row => row.FirstMonth);
        ShowPupils<IntGraphType>("months", "For how many months a scholarship runs; empty for other kinds.", row => row.Months);
        ShowPupils<IntGraphType>("pupils", "For how many pupils a scholarship is; empty for other kinds.", row => row.Pupils);
        ShowAll<SourceShareType>("sources", "Its shares by source, which sum to the whole.", seen => ActivityMapping.SharesOf(seen.Row)
            .Select(share => new SeenShare(share.Source, share.Part, seen.Row)));
        Show<AssignmentType>("assignment", "The assignment it was given under.", seen => seen.Sight.Assignment(seen.Row.AssignmentId));
    }

    // Together with the amount each of these tells how many pupils there are.
    private void ShowPupils<TGraphType>(string name, string description, Func<ContributionRow, object?> value)
        where TGraphType : IGraphType =>
        ShowPersons<TGraphType>(name, description, seen => seen.Sight.VillageOf(seen.Row.AssignmentId), seen => value(seen.Row));
}

/// <summary>The share of one source in a contribution.</summary>
internal sealed record SeenShare(ContributionSource Source, long Part, ContributionRow Whole);

internal sealed class SourceShareType : ShownType<SeenShare>
{
    public SourceShareType()
    {
        Name = "SourceShare";
        Description = "The share of a contribution that comes from one source.";
        Show<ContributionSourceType>("source", "The source.", share => share.Source);
        ShowAny<LongGraphType>("amount", "The share in whole đồng; empty for goods and work days.", share => share.Whole.Amount is null ? null : share.Part);
        ShowAny<QuantityType>("quantity", "The share of goods or days of work; empty for money.", share =>
            ActivityMapping.QuantityOf(share.Whole) is { } whole ? new Quantity(share.Part / 1_000m, whole.Unit) : null);
    }
}
