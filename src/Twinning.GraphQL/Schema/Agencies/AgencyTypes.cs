using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Agencies;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Agencies;

internal sealed class AgencyKindType : EnumType<AgencyKind>
{
    public AgencyKindType()
        : base("AgencyKind", "What kind of body an agency is.")
    {
        Value(AgencyKind.Party, "A body of the Party (cơ quan Đảng).");
        Value(AgencyKind.StateOffice, "A state office (cơ quan nhà nước).");
        Value(AgencyKind.MassOrganisation, "The Fatherland Front or a mass organisation (Mặt trận, đoàn thể).");
        Value(AgencyKind.School, "A school (trường học).");
        Value(AgencyKind.Health, "A hospital or health centre (bệnh viện, trung tâm y tế).");
        Value(AgencyKind.Bank, "A bank (ngân hàng).");
        Value(AgencyKind.Enterprise, "An enterprise (doanh nghiệp).");
        Value(AgencyKind.Army, "A unit of the army (quân đội).");
        Value(AgencyKind.Police, "A unit of the police (công an).");
        Value(AgencyKind.Commune, "A commune or ward that is itself twinned (xã, phường kết nghĩa).");
        Value(AgencyKind.OtherUnit, "Any other public unit (đơn vị sự nghiệp khác).");
    }
}

internal sealed class AgencyIdentifierType : ShownType<AgencyIdentifier>
{
    public AgencyIdentifierType()
    {
        Name = "AgencyIdentifier";
        Description = "An identifier of an agency under a scheme, on the days it was valid.";
        Show<StringGraphType>("scheme", "The scheme, such as QD-20-2020 (mã định danh điện tử) or MST (tax code).", item => item.Scheme);
        Show<StringGraphType>("value", "The identifier.", item => item.Value);
        Show<DayRangeType>("days", "The days it was valid.", item => item.Days);
    }
}

/// <summary>A succession and from where it is looked at.</summary>
internal sealed record SeenSuccession(AgencySuccession Succession, Sight Sight);

internal sealed class AgencySuccessionType : ShownType<SeenSuccession>
{
    public AgencySuccessionType()
    {
        Name = "AgencySuccession";
        Description = "One agency taking over another's duties, without a new ceremony or record.";
        Show<AgencyType>("predecessor", "Whose duties passed on.", item => item.Sight.Agency(item.Succession.Predecessor));
        Show<AgencyType>("successor", "Who took them over.", item => item.Sight.Agency(item.Succession.Successor));
        Show<DateOnlyGraphType>("day", "The first day on which the successor has them.", item => item.Succession.Day);
        ShowAny<ListGraphType<NonNullGraphType<VillageType>>>(
            "villages",
            "The villages whose duties passed on; empty for all of them.",
            item => item.Succession.Villages?.Select(village => item.Sight.Village(village)));
        Show<DecidingDocumentType>("decidingDocument", "The document that decided it.", item => item.Succession.DecidingDocument);
    }
}

internal sealed class AgencyType : ShownType<SeenAgency>
{
    public AgencyType()
    {
        Name = "Agency";
        Description = "An agency or unit (cơ quan, đơn vị) and the villages it looks after on the day asked for.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", agency => NodeId.Of("Agency", agency.Agency.Id.Value));
        Show<StringGraphType>("name", "The name on the day asked for.", agency => agency.Agency.NameOn(agency.Sight.AsOf));
        Show<AgencyKindType>("kind", "What kind of body it is.", agency => agency.Agency.Kind);
        ShowAll<DatedNameType>("names", "All names with their days.", agency => agency.Agency.Names);
        ShowAll<AgencyIdentifierType>("identifiers", "Its identifiers; bodies of the Party and enterprises often have none.", agency => agency.Agency.Identifiers);
        Show<DayRangeType>("days", "The days it exists.", agency => agency.Agency.Days);
        Show<BooleanGraphType>("inForce", "Whether it exists on the day asked for.", agency => agency.Agency.Days.Contains(agency.Sight.AsOf));
        ShowAll<DutyType>(
            "duties",
            "The villages it looks after on the day asked for, inherited ones included.",
            agency => agency.Sight.Registers.Programmes.SelectMany(register => register
                .DutiesOf(agency.Agency.Id, agency.Sight.AsOf)
                .Select(duty => new SeenDuty(duty, register, agency.Sight))));
        Show<IntGraphType>(
            "load",
            "How many villages it looks after on the day asked for.",
            agency => agency.Sight.Registers.Programmes.Sum(register => register.LoadOf(agency.Agency.Id, agency.Sight.AsOf)));
        ShowAll<AgencySuccessionType>(
            "successions",
            "Who took over its duties, and whose it took over.",
            agency => agency.Sight.Registers.Agencies.SuccessionsOf(agency.Agency.Id)
                .Concat(agency.Sight.Registers.Agencies.PredecessorsOf(agency.Agency.Id))
                .Select(succession => new SeenSuccession(succession, agency.Sight)));
        this.Registered<SeenAgency, AssignmentListing, AssignmentRow, AssignmentType>(
            "assignments",
            "All records that assign it to a village, past and present.",
            Listings.Of<AssignmentListing>(),
            agency => AssignmentReads.Of(agency.Sight, record => record.Agency == agency.Agency.Id).Select(seen => seen.Assignment.Id.Value));
    }
}
