using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Contacts;

/// <summary>What may be asked of visits.</summary>
internal sealed class VisitListing : AssignmentFactListing<VisitRow>
{
    public VisitListing()
        : base("Visit", "visits")
    {
        AddAssigned();
        Day("day", "The day.", visit => visit.Day);
        Number("officers", "How many people of the agency came.", visit => visit.Officers, also: FieldUses.Sum);
    }

    public override ReadColumns<VisitRow> Columns => VisitReads.Columns;

    protected override object See(VisitRow row, Sight sight) => VisitReads.See(row, sight);
}
