using System;
using System.Collections.Generic;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Needs;

namespace Twinning.GraphQL.Schema.Assignments.Proposals;

/// <summary>How what the store holds becomes the degrees of a proposal. Conventions of this software; the office may give other strengths.</summary>
internal static class ProposalConventions
{
    private const int Highest = 10;

    /// <summary>Returns the strengths of an agency of which only the kind is known: the fields that are its daily work.</summary>
    public static IReadOnlyList<(SupportField Field, int Strength)> StrengthsOf(AgencyKind kind) => kind switch
    {
        AgencyKind.Party => [(SupportField.PoliticalSystem, 8)],
        AgencyKind.MassOrganisation => [(SupportField.PoliticalSystem, 6), (SupportField.Culture, 4)],
        AgencyKind.School => [(SupportField.Education, 8)],
        AgencyKind.Health => [(SupportField.Health, 8), (SupportField.WaterAndSanitation, 4)],
        AgencyKind.Bank => [(SupportField.Livelihood, 8)],
        AgencyKind.Enterprise => [(SupportField.Livelihood, 6), (SupportField.Infrastructure, 4)],
        AgencyKind.Army => [(SupportField.SecurityAndLaw, 6), (SupportField.Infrastructure, 4)],
        AgencyKind.Police => [(SupportField.SecurityAndLaw, 8)],
        _ => [],
    };

    /// <summary>Returns the degree of a need, 0 to 10, of a severity of a survey, 0 to 3: in proportion, rounded.</summary>
    public static int DegreeOf(int severity) => ((severity * Highest * 2) + NeedSeverity.Highest) / (NeedSeverity.Highest * 2);

    /// <summary>Returns how many times as many households as the smallest village a village has, rounded, 1 to 10; 1 where they are not known.</summary>
    public static int SizeOf(int? households, int? smallest) => households is > 0 and var some && smallest is > 0 and var least
        ? Math.Clamp(((2 * some) + least) / (2 * least), 1, Highest)
        : 1;

    /// <summary>Returns the name under which a field of needs meets the same field of strengths.</summary>
    public static string NameOf(SupportField field) => EnumWords.Upper(field);

    /// <summary>Returns a need of the village in a field.</summary>
    public static FieldNeed NeedOf(VillageNeed need) => new(NameOf(need.Field), DegreeOf(need.Severity));
}
