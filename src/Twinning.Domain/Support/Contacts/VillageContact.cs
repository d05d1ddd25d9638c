namespace Twinning.Domain.Support.Contacts;

/// <summary>Whom in a village an agency speaks with: a role, and never a name.</summary>
/// <remarks>The roles named by the press of Gia Lai for the programme of Ayun Pa (2021).</remarks>
public enum VillageContact
{
    /// <summary>The secretary of the party cell (bí thư chi bộ).</summary>
    PartyCellSecretary,

    /// <summary>The head of the village (trưởng thôn).</summary>
    VillageHead,

    /// <summary>The village elder (già làng).</summary>
    VillageElder,

    /// <summary>The head of the village's Front committee (trưởng Ban công tác Mặt trận).</summary>
    FrontCommitteeHead,

    /// <summary>The head of a branch of a mass organisation (chi hội trưởng đoàn thể).</summary>
    MassOrganisationHead,

    /// <summary>A person of standing (người có uy tín).</summary>
    RespectedPerson,

    /// <summary>A religious dignitary (chức sắc tôn giáo).</summary>
    ReligiousDignitary,
}
