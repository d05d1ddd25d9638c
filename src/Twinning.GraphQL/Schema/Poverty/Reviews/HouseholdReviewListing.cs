using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Poverty.Classification;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Poverty.Reviews;

/// <summary>What the office may ask of the households in a review.</summary>
/// <remarks>No other listing leads here, so nobody else finds, orders or counts by households.</remarks>
internal sealed class HouseholdReviewListing : Listing<HouseholdReviewRow>
{
    public HouseholdReviewListing()
        : base("HouseholdReview", "households in a review")
    {
        One<VillageListing>("village", "The village it lives in.", household => household.VillageId);
        Choice<PovertyStatusType, PovertyStatus>("status", "What it is under the standard of the review.", household => household.Status);
        Number("members", "Its members.", household => household.Members, FieldUses.Sum);
        Flag("isMinority", "Whether it counts as a household of an ethnic minority.", (household, _) => household.IsMinority);
        Choice<SettlementTypeType, SettlementType?>("settlement", "Where it lives, for the lines of the standard.", household => household.Settlement);
        Number("incomePerPerson", "Income per person a month in đồng; empty where not known.", household => household.IncomePerPerson);
        Number("incomePoints", "The income points of its survey form; empty where none were given.", household => household.IncomePoints);
        Number("deprivationPoints", "The deprivation points of its survey form; empty where none were given.", household => household.DeprivationPoints);
        Choice<HouseholdArrivalType, PresenceChange>("arrival", "How it came since the review before.", household => household.Arrival);
    }

    public override async Task<IReadOnlyList<object>> SeeAsync(IResolveFieldContext context, Sight sight, IReadOnlyList<HouseholdReviewRow> rows)
    {
        var standards = new Dictionary<long, PovertyStandard?>();
        foreach (var round in rows.Select(row => row.RoundId).Distinct())
        {
            standards[round] = await ReviewReads.StandardAsync(context, round, sight);
        }

        return [.. rows.Select(row => new SeenHousehold(row, standards[row.RoundId], sight))];
    }
}
