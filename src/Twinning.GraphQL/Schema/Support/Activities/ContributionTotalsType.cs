using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Localities;
using Twinning.Domain.Support.Activities;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Activities;

/// <summary>Totals, the village they are of, or null for many, and from where they are looked at.</summary>
internal sealed record SeenTotals(ContributionTotals Totals, VillageId? Village, Sight Sight) : Seen(Sight);

internal sealed class ContributionTotalsType : SeenType<SeenTotals>
{
    public ContributionTotalsType()
    {
        Name = "ContributionTotals";
        Description = "Contributions by kind, stage and source, and goods by sort and unit. Nothing is added across them: work days and tonnes of rice are no money.";
        ShowAll<ContributionTotalType>("rows", "The totals by kind, stage, sort of goods, unit and source.", seen => seen.Totals.Rows);
        Show<LongGraphType>(
            "moneyGiven",
            "The money handed over, in whole đồng; no goods, work days, loans or scholarships.",
            seen => seen.Totals.MoneyOf(ContributionKind.Money, ContributionStage.Delivered).Amount);
        Show<LongGraphType>("loansRepaid", "How much of the principal of all loans was paid back, in whole đồng.", seen => seen.Totals.LoansRepaid.Amount);
        ShowPersons<LongGraphType>("pupilMonths", "For how many months scholarships were paid, all pupils together.", seen => seen.Village, seen => seen.Totals.PupilMonths);
    }

    /// <summary>Adds up the contributions of all villages of a list with one command.</summary>
    public static object OfVillage(IResolveFieldContext<SeenVillage> context)
    {
        var (sight, year) = (context.Source.Sight, context.GetArgument<int?>("year"));
        return Batches.At<long, SeenTotals>(context, async villages =>
        {
            var rows = await AssignmentFacts.RowsAsync<ContributionRow>(context, sight, villages, year);
            return village => new SeenTotals(ContributionTotals.Of(rows[village].Select(ActivityMapping.ToDomain)), new VillageId(village), sight);
        }).Load(context.Source.Id.Value);
    }
}

internal sealed class ContributionTotalType : ShownType<ContributionTotal>
{
    public ContributionTotalType()
    {
        Name = "ContributionTotal";
        Description = "What was contributed of one kind from one source; goods also of one sort and unit.";
        Show<ContributionKindType>("kind", "The kind.", total => total.Kind);
        Show<ContributionStageType>("stage", "Whether it was promised or handed over.", total => total.Stage);
        Show<ContributionSourceType>("source", "The source.", total => total.Source);
        ShowAny<StringGraphType>("goods", "What the goods are; empty for other kinds.", total => total.Goods);
        ShowAny<LongGraphType>("amount", "The money given, lent or paid, in whole đồng; empty for goods and work days.", total => total.Money?.Amount);
        ShowAny<QuantityType>("quantity", "The goods or days of work in their unit; empty for money.", total => total.Quantity);
    }
}
