using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Rules;
using Twinning.Domain.Tests.Evaluation.Criteria;
using Twinning.Domain.Tests.Support;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

/// <summary>A card of agency 2 under a set of 30 points entered and 70 from products; agency 2 took over from 1, and 1 from 3.</summary>
internal static class SomeProductCard
{
    public static readonly CriteriaSet Set = SomeSet.Set(
        SomeSet.Of("E", 30, new EnteredMethod()), SomeSet.Of("P", 70, new ProductsMethod(TaskResultFormula.OfMembers.Terms)));

    public static readonly CriteriaSet OfLeaders = SomeSet.Set(
        SomeSet.Of("E", 30, new EnteredMethod()),
        SomeSet.Of("P", 70, new ProductsMethod(TaskResultFormula.OfEqualTerms(Fraction.Of(70), "a", "b", "c", "d", "đ", "e").Terms)));

    private static readonly AgencyDirectory Directory = new([], [Takes(1, 2), Takes(3, 1)]);

    public static string[] Codes(PeriodProducts candidate, CriteriaSet? set = null, params PeriodProducts[] recorded) =>
        PeriodProductRules.Judge(SomeCard.Card with { Agency = new AgencyId(2) }, set ?? Set, Directory, recorded, candidate).Codes();

    /// <summary>Returns what the first violation says.</summary>
    public static Message Message(PeriodProducts candidate, CriteriaSet set) =>
        PeriodProductRules.Judge(SomeCard.Card with { Agency = new AgencyId(2) }, set, Directory, [], candidate).Violations[0].Message;

    private static AgencySuccession Takes(int before, int after) =>
        new(new AgencyId(before), new AgencyId(after), new System.DateOnly(2026, 4, 1), null, 1, SomeSupport.Document);
}
