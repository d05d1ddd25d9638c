using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Evaluation.Officials;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation.Officials;

/// <summary>A person by number, with the agencies the person belonged to, and from where it is looked at.</summary>
internal sealed record SeenOfficial(OfficialRow Row, IReadOnlyList<Membership> Memberships, Sight Sight) : Seen(Sight);

/// <summary>A membership and from where it is looked at.</summary>
internal sealed record SeenMembership(Membership Membership, Sight Sight) : Seen(Sight);

internal sealed class OfficialType : ShownType<SeenOfficial>
{
    public OfficialType()
    {
        Name = "Official";
        Description = "A person who is rated (cán bộ, công chức, viên chức), by a pseudonymous number. Who it is, officialIdentities tells, and keeps each reading.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever; it tells nothing of the person.", seen => NodeId.Of("Official", seen.Row.Id));
        Show<AreaType>("place", "The place whose office keeps the person's record.", seen => seen.Sight.Area(new AreaId(seen.Row.AreaId)));
        ShowAny<OfficialMembershipType>("membership", "Where the person belongs on the day asked for; empty where nowhere.", seen =>
            seen.Memberships.FirstOrDefault(held => held.Days.Contains(seen.Sight.AsOf)) is { } held ? new SeenMembership(held, seen.Sight) : null);
        ShowAll<OfficialMembershipType>("memberships", "All agencies the person belonged to, in the order of their days.", seen =>
            seen.Memberships.Select(held => new SeenMembership(held, seen.Sight)));
    }
}

internal sealed class OfficialMembershipType : ShownType<SeenMembership>
{
    public OfficialMembershipType()
    {
        Name = "OfficialMembership";
        Description = "That a person belongs to an agency on some days.";
        Show<AgencyType>("agency", "The agency.", seen => seen.Sight.Agency(seen.Membership.Agency));
        Show<DayRangeType>("days", "The days, both ends included.", seen => seen.Membership.Days);
        Show<OfficialKindType>("kind", "What the person is by law.", seen => seen.Membership.Kind);
        Show<BooleanGraphType>("isLeader", "Whether the person leads or manages.", seen => seen.Membership.IsLeader);
    }
}

/// <summary>Who a person is.</summary>
internal sealed record SeenIdentity(OfficialIdentityRow Row, SeenOfficial Official);

internal sealed class OfficialIdentityType : ShownType<SeenIdentity>
{
    public OfficialIdentityType()
    {
        Name = "OfficialIdentity";
        Description = "Who a person is. It is kept apart from all facts, without a history, and erased when that is asked for.";
        Show<OfficialType>("official", "The person by number.", seen => seen.Official);
        Show<StringGraphType>("name", "The name.", seen => seen.Row.Name);
        Show<StringGraphType>("position", "The position held.", seen => seen.Row.Position);
        ShowAny<StringGraphType>("staffNumber", "The number by which the personnel office knows the person, where it was given.", seen => seen.Row.StaffNumber);
    }
}
