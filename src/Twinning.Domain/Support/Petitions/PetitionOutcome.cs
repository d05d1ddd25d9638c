namespace Twinning.Domain.Support.Petitions;

/// <summary>What came of a petition (kết quả giải quyết). Coded, so that nothing about a person is written down.</summary>
public enum PetitionOutcome
{
    /// <summary>It was granted or settled (đã giải quyết).</summary>
    Settled,

    /// <summary>A part of it was settled (giải quyết một phần).</summary>
    PartlySettled,

    /// <summary>It was explained why it is as it is (giải thích, vận động).</summary>
    Explained,

    /// <summary>It was taken into a later plan (đưa vào kế hoạch).</summary>
    TakenIntoAPlan,

    /// <summary>It was turned down (không giải quyết).</summary>
    TurnedDown,
}
