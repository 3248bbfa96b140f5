//! Virtual MFA devices.

use aws_sdk_iam::config::retry::RetryConfig;

use super::{all_pages, id};
use crate::{Answer, Caller, Error, Secret};

/// A new virtual device, in the only answer that ever carries its seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// `arn:aws:iam::…:mfa/name`.
    pub serial: String,
    /// The seed as Base32 text: what an authenticator app is given.
    pub seed: Secret,
}

impl Caller {
    /// `iam:CreateVirtualMFADevice`.
    pub async fn create_virtual_mfa_device(&self, name: &str) -> Result<Answer<Device>, Error> {
        let output = self
            .iam()
            .create_virtual_mfa_device()
            .virtual_mfa_device_name(name)
            .send()
            .await?;
        let request_id = id(&output);
        let device = output
            .virtual_mfa_device
            .ok_or_else(|| Error::missing("VirtualMFADevice"))?;
        let seed = device
            .base32_string_seed
            .ok_or_else(|| Error::missing("Base32StringSeed"))?;
        let seed = String::from_utf8(seed.into_inner()).map_err(|_| Error::Unreadable {
            reason: "`Base32StringSeed` is not text".to_owned(),
        })?;
        Ok(Answer {
            value: Device {
                serial: device.serial_number,
                seed: Secret::new(seed),
            },
            request_id,
        })
    }

    /// `iam:DeleteVirtualMFADevice`.
    pub async fn delete_virtual_mfa_device(&self, serial: &str) -> Result<Answer<()>, Error> {
        let output = self
            .iam()
            .delete_virtual_mfa_device()
            .serial_number(serial)
            .send()
            .await?;
        Ok(Answer {
            value: (),
            request_id: id(&output),
        })
    }

    /// `iam:EnableMFADevice`, with two codes that follow each other.
    ///
    /// Never retried: an answer that was lost on the way may have spent the codes.
    pub async fn enable_mfa_device(
        &self,
        user: &str,
        serial: &str,
        codes: [&str; 2],
    ) -> Result<Answer<()>, Error> {
        let [first, second] = codes;
        let output = self
            .iam()
            .enable_mfa_device()
            .user_name(user)
            .serial_number(serial)
            .authentication_code1(first)
            .authentication_code2(second)
            .customize()
            .config_override(aws_sdk_iam::config::Builder::new().retry_config(RetryConfig::disabled()))
            .send()
            .await?;
        Ok(Answer {
            value: (),
            request_id: id(&output),
        })
    }

    /// `iam:ListMFADevices`: the serial numbers of a user's devices, the caller's own when none is named.
    pub async fn mfa_devices(&self, user: Option<&str>) -> Result<Answer<Vec<String>>, Error> {
        let request = self
            .iam()
            .list_mfa_devices()
            .set_user_name(user.map(str::to_owned));
        let (devices, request_id) = all_pages!(request, mfa_devices);
        Ok(Answer {
            value: devices.into_iter().map(|device| device.serial_number).collect(),
            request_id,
        })
    }

    /// `iam:ListVirtualMFADevices`: the serial numbers of all virtual devices, assigned or not.
    pub async fn virtual_mfa_devices(&self) -> Result<Answer<Vec<String>>, Error> {
        let (devices, request_id) = all_pages!(self.iam().list_virtual_mfa_devices(), virtual_mfa_devices);
        Ok(Answer {
            value: devices.into_iter().map(|device| device.serial_number).collect(),
            request_id,
        })
    }
}
