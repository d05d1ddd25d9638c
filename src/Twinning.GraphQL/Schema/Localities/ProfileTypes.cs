using GraphQL.Types;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Schema.Localities;

internal sealed class VillageProfileType : SeenType<SeenProfile>
{
    public VillageProfileType()
    {
        Name = "VillageProfile";
        Description = "What a village is like in a year (hồ sơ thôn).";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("VillageProfile", seen.Id));
        Show<VillageType>("village", "The village.", seen => seen.Sight.Village(seen.Profile.Village));
        Show<IntGraphType>("year", "The year.", seen => seen.Profile.Year);
        Show<DateOnlyGraphType>("countedOn", "The day the counts speak of.", seen => seen.Profile.AsOf);
        ShowAny<PartyCellKindType>("partyCell", "Whether the village has a party cell; empty where that is not known.", seen => seen.Profile.PoliticalSystem.PartyCell);
        Show<BooleanGraphType>(
            "hasOwnCellWithResidentMembers",
            "Whether it is known to have a cell of its own with members who live in the village (chi bộ riêng có đảng viên tại chỗ).",
            seen => seen.Profile.PoliticalSystem.HasOwnCellWithResidentMembers);
        ShowPersons<VillageProfileCountsType>("counts", "How many households and persons there are.", seen => seen.Profile.Village, seen => seen.Profile);
    }
}

internal sealed class VillageProfileCountsType : ShownType<VillageProfile>
{
    public VillageProfileCountsType()
    {
        Name = "VillageProfileCounts";
        Description = "How many households and persons a profile counts. In so small a place a count may point at a family.";
        Show<IntGraphType>("households", "Its households (số hộ).", profile => profile.Households);
        Show<IntGraphType>("people", "Its people (số khẩu).", profile => profile.People);
        Show<IntGraphType>("minorityHouseholds", "Its households of ethnic minorities (số hộ DTTS).", profile => profile.MinorityHouseholds);
        ShowAny<IntGraphType>("residentMembers", "Members of the Party who live in it; empty where that is not known.", profile => profile.PoliticalSystem.ResidentMembers);
        ShowAll<GatheredPeopleType>("gathered", "What each mass organisation has gathered; one that is left out is not known.", profile => profile.PoliticalSystem.Gathered);
        ShowAll<SecurityCountType>("security", "The cases of each matter in the year; a matter that is left out was not reported.", profile => profile.Security);
    }
}

internal sealed class GatheredPeopleType : ShownType<GatheredPeople>
{
    public GatheredPeopleType()
    {
        Name = "GatheredPeople";
        Description = "How many people a mass organisation has gathered in a village (tỷ lệ tập hợp).";
        Show<MassOrganisationType>("organisation", "The organisation.", gathered => gathered.Organisation);
        Show<IntGraphType>("members", "Its members in the village.", gathered => gathered.Members);
        Show<IntGraphType>("eligible", "Those who could be its members; members of these are the share.", gathered => gathered.Eligible);
    }
}

internal sealed class SecurityCountType : ShownType<SecurityCount>
{
    public SecurityCountType()
    {
        Name = "SecurityCount";
        Description = "How many cases of a matter of security there were in a village in the year.";
        Show<SecurityMatterType>("matter", "The matter.", counted => counted.Matter);
        Show<IntGraphType>("cases", "The cases; 0 says that there were none.", counted => counted.Cases);
    }
}
