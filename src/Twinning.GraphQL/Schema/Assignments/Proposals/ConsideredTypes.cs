using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Assignments.Proposals;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Localities;

namespace Twinning.GraphQL.Schema.Assignments.Proposals;

/// <summary>An agency as a proposal considers it.</summary>
internal sealed record ConsideredAgency(ProposalAgency Agency, Sight Sight);

internal sealed class ConsideredAgencyType : ShownType<ConsideredAgency>
{
    public ConsideredAgencyType()
    {
        Name = "ConsideredAgency";
        Description = "An agency as a proposal considers it.";
        Show<AgencyType>("agency", "The agency.", seen => seen.Sight.Agency(seen.Agency.Id));
        Show<IntGraphType>("capacity", "How many of the villages to cover it may serve.", seen => seen.Agency.Capacity);
        ShowAll<FieldDegreeType>("strengths", "How well it can help in each field, 0 to 10; as given, else by its kind.", seen =>
            seen.Agency.Strengths.Select(strength => new FieldDegree(strength.Field, strength.Strength)));
        ShowAll<AreaType>("areas", "Where it is, from its commune up; none when that is not known.", seen => seen.Agency.Areas.Select(area => seen.Sight.Area(area)));
    }
}

/// <summary>A village as a proposal considers it.</summary>
internal sealed record ConsideredVillage(ProposalVillage Village, Sight Sight);

internal sealed class ConsideredVillageType : ShownType<ConsideredVillage>
{
    public ConsideredVillageType()
    {
        Name = "ConsideredVillage";
        Description = "A village as a proposal considers it.";
        Show<VillageType>("village", "The village.", seen => seen.Sight.Village(seen.Village.Id));
        ShowAll<FieldDegreeType>("needs", "How much it needs help in each field, 0 to 10: the severities of its last survey, in proportion.", seen =>
            seen.Village.Needs.Select(need => new FieldDegree(need.Field, need.Severity)));
        Show<IntGraphType>("size", "How many times the households of the smallest village it has, 1 to 10, by the last profiles.", seen => seen.Village.Size);
        Show<IntGraphType>("remoteness", "How hard it is to reach, 0 to 10, as given.", seen => seen.Village.Remoteness);
    }
}

/// <summary>A field and a degree.</summary>
internal sealed record FieldDegree(string Field, int Degree);

internal sealed class FieldDegreeType : ShownType<FieldDegree>
{
    public FieldDegreeType()
    {
        Name = "FieldDegree";
        Description = "A degree in a field, 0 to 10.";
        Show<StringGraphType>("field", "The field, one of SupportField.", degree => degree.Field);
        Show<IntGraphType>("degree", "The degree.", degree => degree.Degree);
    }
}
