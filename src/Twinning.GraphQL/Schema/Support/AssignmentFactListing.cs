using System.Linq;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support;

/// <summary>What may be asked of everything that is done under an assignment.</summary>
internal abstract class AssignmentFactListing<TRow>(string name, string plural) : Listing<TRow>(name, plural)
    where TRow : AssignmentFactRow
{
    protected void AddAssigned()
    {
        Id();
        One<AssignmentListing>("assignment", "The assignment it belongs to.", row => row.AssignmentId);
        One<AgencyListing>("agency", "The agency of the assignment.", (row, known) => known.Facts<AssignmentRow>()
            .Where(record => record.Id == row.AssignmentId).Select(record => (long?)record.AgencyId).FirstOrDefault());
        One<VillageListing>("village", "The village of the assignment.", (row, known) => known.Facts<AssignmentRow>()
            .Where(record => record.Id == row.AssignmentId).Select(record => (long?)record.VillageId).FirstOrDefault());
    }
}
