using Twinning.Domain.Localities;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Localities;

/// <summary>What may be asked of villages.</summary>
internal sealed class VillageListing : PlaceListing
{
    public VillageListing()
        : base("Village", "villages")
    {
        AddPlace();
        Many<AssignmentListing, AssignmentRow>("assignments", "All records of agencies assigned to it, past and present.", (village, record) => record.VillageId == village.Id);
    }

    protected override object See(AreaRow row, Sight sight) => sight.Village(new VillageId(row.Id));
}
