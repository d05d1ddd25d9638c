using System.Collections.Generic;

namespace Twinning.Domain.Localities;

/// <summary>The political system of a village (hệ thống chính trị).</summary>
/// <param name="PartyCell">Whether it has a party cell; null where that is not known.</param>
/// <param name="ResidentMembers">How many members of the Party live in it (đảng viên tại chỗ); null where that is not known.</param>
/// <param name="Gathered">How many people each mass organisation has gathered, each organisation once; one that is left out is not known.</param>
public sealed record PoliticalSystem(PartyCellKind? PartyCell, int? ResidentMembers, IReadOnlyList<GatheredPeople> Gathered)
{
    /// <summary>Gets a value indicating whether it has a cell of its own with resident members (chi bộ riêng có đảng viên tại chỗ).</summary>
    public bool HasOwnCellWithResidentMembers => PartyCell == PartyCellKind.Own && ResidentMembers > 0;
}
