namespace Twinning.Domain.Support.Petitions;

/// <summary>What kind of body a petition is routed to (cơ quan giải quyết).</summary>
/// <remarks>The list is a convention of this software.</remarks>
public enum PetitionBody
{
    /// <summary>An agency twinned with the village (cơ quan kết nghĩa).</summary>
    TwinnedAgency,

    /// <summary>The commune's or ward's people's committee (UBND cấp xã).</summary>
    CommuneCommittee,

    /// <summary>The district's people's committee, up to 30 June 2025 (UBND cấp huyện).</summary>
    DistrictCommittee,

    /// <summary>The province's people's committee or one of its departments (UBND tỉnh, sở, ngành).</summary>
    ProvincialCommittee,

    /// <summary>A committee of the Party (cấp ủy).</summary>
    PartyCommittee,

    /// <summary>The Fatherland Front or a mass organisation (Mặt trận, đoàn thể).</summary>
    FatherlandFront,

    /// <summary>Another body (cơ quan khác).</summary>
    OtherBody,
}
