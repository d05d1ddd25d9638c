namespace Twinning.Domain.Support.Plans;

/// <summary>An institution of a village that a task is for (thiết chế, tổ chức của thôn).</summary>
public enum VillageInstitution
{
    /// <summary>The party cell (chi bộ).</summary>
    PartyCell,

    /// <summary>The village's Front committee (Ban công tác Mặt trận).</summary>
    FrontCommittee,

    /// <summary>A branch of a mass organisation (chi hội đoàn thể).</summary>
    MassOrganisation,

    /// <summary>The self-governing board (ban tự quản).</summary>
    SelfGoverningBoard,

    /// <summary>The school or its site in the village (trường học, điểm trường).</summary>
    School,

    /// <summary>The health station or the village's health worker (trạm y tế, y tế thôn bản).</summary>
    HealthStation,

    /// <summary>The communal house or culture house (nhà rông, nhà văn hóa).</summary>
    CultureHouse,
}
