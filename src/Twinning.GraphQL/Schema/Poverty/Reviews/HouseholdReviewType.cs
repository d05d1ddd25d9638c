using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Poverty.Classification;
using Twinning.GraphQL.Schema.Poverty.Standards;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Poverty.Reviews;

/// <summary>A household in a review, for the office alone.</summary>
internal sealed record SeenHousehold(HouseholdReviewRow Row, PovertyStandard? Standard, Sight Sight) : Seen(Sight)
{
    /// <summary>Returns the indicators in which it is deprived (true) or of which nothing is known (null).</summary>
    public IEnumerable<Indicator> Indicators(bool? deprived)
    {
        var deprivations = Deprivations.Of((ushort)Row.Deprived, (ushort)Row.Known);
        return (Standard?.Indicators ?? []).Where((_, position) => deprivations.At(position) == deprived);
    }
}

internal sealed class HouseholdReviewType : ShownType<SeenHousehold>
{
    public HouseholdReviewType()
    {
        Name = "HouseholdReview";
        Description = "A household in a review. Nothing here says who it is.";
        Show<IdGraphType>("household", "The household, under a number that stands for no person; the same through all reviews.", seen => NodeId.Of("Household", seen.Row.Id));
        Show<VillageType>("village", "The village it lives in.", seen => seen.Sight.Village(new VillageId(seen.Row.VillageId)));
        Show<PovertyStatusType>("status", "What it is under the standard of the review.", seen => seen.Row.Status);
        Show<IntGraphType>("members", "Its members.", seen => seen.Row.Members);
        Show<BooleanGraphType>("isMinority", "Whether it counts as a household of an ethnic minority.", seen => seen.Row.IsMinority);
        ShowAny<SettlementTypeType>("settlement", "Where it lives, for the lines of the standard.", seen => seen.Row.Settlement);
        ShowAny<LongGraphType>("incomePerPerson", "Income per person a month in đồng; empty where not known.", seen => seen.Row.IncomePerPerson);
        ShowAny<IntGraphType>("incomePoints", "The income points of its survey form; empty where none were given.", seen => seen.Row.IncomePoints);
        ShowAny<IntGraphType>("deprivationPoints", "The deprivation points of its survey form; empty where none were given.", seen => seen.Row.DeprivationPoints);
        ShowAny<IntGraphType>("deprivations", "In how many indicators it is deprived, where only the number was given.", seen => seen.Row.DeprivationCount);
        ShowAll<IndicatorType>("deprived", "The indicators in which it is known to be deprived.", seen => seen.Indicators(true));
        ShowAll<IndicatorType>("notKnown", "The indicators that are not known of it.", seen => seen.Indicators(null));
        Show<HouseholdArrivalType>("arrival", "How it came since the review before.", seen => seen.Row.Arrival);
    }
}
