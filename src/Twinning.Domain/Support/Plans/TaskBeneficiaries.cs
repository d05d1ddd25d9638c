using System.Collections.Generic;

namespace Twinning.Domain.Support.Plans;

/// <summary>Whom a task is for: the village, named households, a group of households or an institution.</summary>
public sealed record TaskBeneficiaries
{
    private TaskBeneficiaries(BeneficiaryKind kind) => Kind = kind;

    /// <summary>Gets the whole village as beneficiary.</summary>
    public static TaskBeneficiaries TheVillage { get; } = new(BeneficiaryKind.Village);

    /// <summary>Gets which of the four it is.</summary>
    public BeneficiaryKind Kind { get; }

    /// <summary>Gets the pseudonymous numbers of the households; empty unless households are named.</summary>
    public IReadOnlyList<long> Households { get; private init; } = [];

    /// <summary>Gets the group of households; null unless a group is meant.</summary>
    public HouseholdGroup? Group { get; private init; }

    /// <summary>Gets the institution; null unless an institution is meant.</summary>
    public VillageInstitution? Institution { get; private init; }

    /// <summary>Names households by their pseudonymous numbers; the rules ask for at least one, each once.</summary>
    public static TaskBeneficiaries OfHouseholds(IEnumerable<long> numbers) => new(BeneficiaryKind.Households) { Households = [.. numbers] };

    /// <summary>Means all households of a group.</summary>
    public static TaskBeneficiaries OfGroup(HouseholdGroup group) => new(BeneficiaryKind.HouseholdGroup) { Group = group };

    /// <summary>Means an institution.</summary>
    public static TaskBeneficiaries OfInstitution(VillageInstitution institution) =>
        new(BeneficiaryKind.Institution) { Institution = institution };
}
