using Twinning.Domain.Support;
using Twinning.Domain.Support.Activities;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Activities;

/// <summary>What may be asked of activities.</summary>
/// <remarks>How many people of the village took part is not public, so nothing is found, ordered or summed by it.</remarks>
internal sealed class ActivityListing : AssignmentFactListing<ActivityRow>
{
    public ActivityListing()
        : base("Activity", "activities")
    {
        AddAssigned();
        Day("day", "The day.", activity => activity.Day);
        Choice<SupportFieldType, SupportField>("field", "The field it helps in.", activity => activity.Field);
        Choice<OccasionType, Occasion?>("occasion", "The occasion; empty where there was none.", activity => activity.Occasion);
        Number("officers", "How many people of the agency took part.", activity => activity.Officers, also: FieldUses.Sum);
        Code("eventKey", "The key that activities of one joint event share.", activity => activity.EventKey);
        Many<ContributionListing, ContributionRow>("contributions", "What was promised or handed over.", (activity, contribution) => contribution.ActivityId == activity.Id);
    }

    public override ReadColumns<ActivityRow> Columns => ActivityReads.Columns;

    protected override object See(ActivityRow row, Sight sight) => ActivityReads.See(row, sight);
}
