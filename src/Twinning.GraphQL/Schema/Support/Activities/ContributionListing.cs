using Twinning.Domain.Support.Activities;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Activities;

/// <summary>What may be asked of contributions.</summary>
/// <remarks>
/// Kinds are never added to one another, nor what is promised to what is given: a sum is of one kind and stage. For how many pupils a
/// scholarship is is not public, nor what it follows from (what a pupil gets a month, and for how long).
/// </remarks>
internal sealed class ContributionListing : AssignmentFactListing<ContributionRow>
{
    public ContributionListing()
        : base("Contribution", "contributions")
    {
        AddAssigned();
        One<ActivityListing>("activity", "The activity it is part of.", contribution => contribution.ActivityId);
        Day("day", "The day of its activity.", contribution => contribution.Day);
        Choice<OccasionType, Occasion?>("occasion", "The occasion; empty where there was none.", contribution => contribution.Occasion);
        Choice<ContributionKindType, ContributionKind>("kind", "Which of the five kinds it is.", contribution => contribution.Kind);
        Choice<ContributionStageType, ContributionStage>("stage", "Whether it was promised or handed over.", contribution => contribution.Stage);
        Number("amount", "The whole đồng given, lent or paid; empty for goods and work days.", contribution => contribution.Amount);
        Code("goods", "What the goods are; empty for other kinds.", contribution => contribution.Goods);
        Code("unit", "The unit of the goods; empty for other kinds.", contribution => contribution.Unit);
        Choice<ValuationBasisType, ValuationBasis?>("basis", "What the declared value rests on.", contribution => contribution.Basis);
        Measure("moneyGiven", "Money handed over, in whole đồng.", contribution =>
            contribution.Kind == ContributionKind.Money && contribution.Stage == ContributionStage.Delivered ? contribution.Amount : null);
        Measure("moneyPromised", "Money promised, in whole đồng.", contribution =>
            contribution.Kind == ContributionKind.Money && contribution.Stage != ContributionStage.Delivered ? contribution.Amount : null);
        Measure("lent", "Money lent and handed over, in whole đồng.", contribution =>
            contribution.Kind == ContributionKind.Loan && contribution.Stage == ContributionStage.Delivered ? contribution.Amount : null);
        Measure("repaid", "How much of loans was paid back so far, in whole đồng.", contribution => contribution.Repaid);
        Measure("scholarships", "Scholarships paid, in whole đồng.", contribution =>
            contribution.Kind == ContributionKind.Scholarship && contribution.Stage == ContributionStage.Delivered ? contribution.Amount : null);
        Measure(
            "workDays",
            "Days of work given.",
            contribution => contribution.Kind == ContributionKind.WorkDays && contribution.Stage == ContributionStage.Delivered ? contribution.Thousandths : null,
            divisor: 1_000);
        Measure("declaredValue", "The value declared for goods handed over, in whole đồng; it is never added to money.", contribution =>
            contribution.Stage == ContributionStage.Delivered ? contribution.DeclaredValue : null);
    }

    public override ReadColumns<ContributionRow> Columns => ContributionReads.Columns;

    protected override object See(ContributionRow row, Sight sight) => new SeenContribution(row, sight);
}
