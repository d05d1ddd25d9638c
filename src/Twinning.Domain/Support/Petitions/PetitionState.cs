namespace Twinning.Domain.Support.Petitions;

/// <summary>How far a petition is (tình trạng xử lý).</summary>
public enum PetitionState
{
    /// <summary>It was received and lies with the receiving office (đã tiếp nhận).</summary>
    Received,

    /// <summary>It was routed to a body that is to answer by a day (đã chuyển).</summary>
    Routed,

    /// <summary>It was answered (đã trả lời).</summary>
    Answered,

    /// <summary>Those who made it withdrew it (đã rút).</summary>
    Withdrawn,
}
