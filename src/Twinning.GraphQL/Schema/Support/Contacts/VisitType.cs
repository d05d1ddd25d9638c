using System.Collections.Generic;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Contacts;

/// <summary>A visit and from where it is looked at.</summary>
internal sealed record SeenVisit(VisitRow Row, Sight Sight) : Seen(Sight);

internal static class VisitReads
{
    public static ReadColumns<VisitRow> Columns { get; } = new(
        [nameof(VisitRow.Id), nameof(VisitRow.AssignmentId)],
        new Dictionary<string, string>
        {
            ["id"] = nameof(VisitRow.Id),
            ["assignment"] = nameof(VisitRow.AssignmentId),
            ["day"] = nameof(VisitRow.Day),
            ["officers"] = nameof(VisitRow.Officers),
            ["contacts"] = nameof(VisitRow.Contacts),
        });

    public static SeenVisit See(VisitRow row, Sight sight) => new(row, sight);

    public static async Task<SeenVisit?> FindAsync(IResolveFieldContext context, Sight sight, long id) =>
        await AssignmentFacts.FindAsync<VisitRow>(context, sight, id) is { } row ? See(row, sight) : null;
}

internal sealed class VillageContactType : EnumType<VillageContact>
{
    public VillageContactType()
        : base("VillageContact", "Whom in a village an agency speaks with: a role, and never a name.")
    {
        Value(VillageContact.PartyCellSecretary, "The secretary of the party cell (bí thư chi bộ).");
        Value(VillageContact.VillageHead, "The head of the village (trưởng thôn).");
        Value(VillageContact.VillageElder, "The village elder (già làng).");
        Value(VillageContact.FrontCommitteeHead, "The head of the village's Front committee (trưởng Ban công tác Mặt trận).");
        Value(VillageContact.MassOrganisationHead, "The head of a branch of a mass organisation (chi hội trưởng đoàn thể).");
        Value(VillageContact.RespectedPerson, "A person of standing (người có uy tín).");
        Value(VillageContact.ReligiousDignitary, "A religious dignitary (chức sắc tôn giáo).");
    }
}

internal sealed class VisitType : ShownType<SeenVisit>
{
    public VisitType()
    {
        Name = "Visit";
        Description = "A visit of an agency to its village on a day (đi cơ sở, gặp gỡ). It is neither money nor work days.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("Visit", seen.Row.Id));
        Show<AssignmentType>("assignment", "The assignment under which it was made.", seen => seen.Sight.Assignment(seen.Row.AssignmentId));
        Show<DateOnlyGraphType>("day", "The day.", seen => seen.Row.Day);
        Show<IntGraphType>("officers", "How many people of the agency came.", seen => seen.Row.Officers);
        ShowAll<VillageContactType>("contacts", "Whom they spoke with, by role.", seen => ContactMapping.ContactsOf(seen.Row));
    }
}
